# The runs of an experiment in R, base R alone: Rscript runs.R runs/my-ensemble
# With Parquet instead: runs <- arrow::open_dataset(file.path(folder, "chunks")) |> dplyr::collect()
folder <- commandArgs(trailingOnly = TRUE)[1]
runs <- read.csv(file.path(folder, "runs.csv"), fileEncoding = "UTF-8-BOM")
print(table(runs$outcome))
cat(nrow(runs), "runs, largest crowd", format(max(runs$peak_crowd), digits = 15), "people\n")
