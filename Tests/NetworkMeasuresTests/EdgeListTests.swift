import NetworkMeasures
import Testing
