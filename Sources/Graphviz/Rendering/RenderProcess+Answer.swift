import Foundation

extension RenderProcess {
  /// The status with which a process ends that has filled the memory it may fill.
  static let outOfMemory: Int32 = 71

  /// Reads a request from standard input, draws it, writes the answer to standard output, and ends the
  /// process: all that a program has to do to be the one that a `RenderProcess` names.
  ///
  /// It ends by itself when who asked is gone. Status 0 says that there is an answer, which may be an
  /// error; 64 that there was no request.
  public static func answer() -> Never {
    // What C libraries print must not get into the answer.
    let answers = FileHandle(fileDescriptor: dup(STDOUT_FILENO), closeOnDealloc: false)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    guard let input = try? FileHandle.standardInput.readToEnd(),
      let call = try? RenderMessage.value(RenderCall.self, in: [UInt8](input))
    else { exit(64) }
    keepWithin(call.memoryLimit)
    Diagnostics.repeatOnStandardError()
    let answer: RenderAnswer
    do throws(GraphvizError) {
      answer = .rendering(try Renderer.render(call.request))
    } catch {
      answer = .failure(error)
    }
    guard let bytes = try? RenderMessage.bytes(of: answer),
      (try? answers.write(contentsOf: bytes)) != nil
    else { exit(74) }
    exit(0)
  }

  /// Ends the process once it has filled so many bytes, or nobody waits for it any more.
  private static func keepWithin(_ limit: Int) {
    // No file with the memory of a crash, and a wall for what is asked for in one piece. Libraries and
    // stacks take addresses that they do not fill.
    limitResource(coreSize, to: 0)
    limitResource(addressSpace, to: limit > Int.max / 4 ? Int.max : limit * 2 + (1 << 30))
    let parent = getppid()
    let watch = Thread {
      while true {
        usleep(10_000)
        if peakMemory > limit { _exit(outOfMemory) }
        if getppid() != parent { _exit(0) }
      }
    }
    watch.start()
  }

  /// The most memory that this process has filled, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    _ = unsafe getrusage(itself, &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }

  // C's constants are of another type where the C library is GNU's.
  #if canImport(Glibc)
    private static let coreSize = Int32(RLIMIT_CORE.rawValue)
    private static let addressSpace = Int32(RLIMIT_AS.rawValue)
    private static let itself = RUSAGE_SELF.rawValue
  #else
    private static let coreSize = RLIMIT_CORE
    private static let addressSpace = RLIMIT_AS
    private static let itself = RUSAGE_SELF
  #endif

  private static func limitResource(_ resource: Int32, to bytes: Int) {
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(rlim_t(bytes), limit.rlim_max)
    _ = unsafe setrlimit(resource, &limit)
  }
}
