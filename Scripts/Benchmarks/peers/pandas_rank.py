"""pandas_rank.py TABLE OUT: the countries of a table by the number of their coalitions."""

import sys

import pandas as pd

# NA is the code of Namibia, not a missing value.
table = pd.read_csv(sys.argv[1], na_filter=False)
counts = table.groupby("country")["coalition"].nunique().sort_values(ascending=False)
counts.to_csv(sys.argv[2])
