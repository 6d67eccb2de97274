# The runs of an experiment in Python (with pip install pyarrow from its Parquet files, without it from runs.csv):
# python3 runs.py runs/my-ensemble
import json, sys
try:
    import pyarrow.dataset
    files = pyarrow.dataset.dataset(sys.argv[1] + "/chunks", format="parquet")
    runs = files.to_table(columns=["run", "seed", "outcome", "peak_crowd", "dead"]).to_pylist()
    units = json.loads(files.schema.metadata[b"units"])
    print(len(runs), "runs, largest crowd", max(run["peak_crowd"] for run in runs), units["peak_crowd"])
except ModuleNotFoundError:
    import csv
    runs = list(csv.DictReader(open(sys.argv[1] + "/runs.csv", encoding="utf-8-sig")))
    print(len(runs), "runs, largest crowd", max(float(run["peak_crowd"]) for run in runs), "people")
