# Stand-ins for the functions of QCA, SetMethods and cna that an exported script calls, where these packages are not to be had.
# Each has the arguments that its manual lists and no others, so that a wrong name of an argument stops the script. calibrate and
# truthTable reckon from the textbook definitions (Ragin 2008); the others only take their arguments. This is not those packages.

library <- function(package, ...) invisible(NULL)

calibrate <- function(x, type = "fuzzy", method = "direct", thresholds = NA, logistic = TRUE, idm = 0.95, ecdf = FALSE, below = 1, above = 1) {
  if (type == "crisp") return(rowSums(outer(x, thresholds, `>=`)))
  stopifnot(method == "direct", !ecdf)
  pairs <- strsplit(strsplit(thresholds, ",")[[1]], "=")
  at <- setNames(as.numeric(sapply(pairs, `[`, 2)), trimws(sapply(pairs, `[`, 1)))
  stopifnot(all(c("e", "c", "i") %in% names(at)))
  rising <- at[["i"]] > at[["e"]]
  low <- if (rising) x < at[["c"]] else x > at[["c"]]
  if (logistic) {
    degree <- ifelse(low, plogis(qlogis(idm) * (x - at[["c"]]) / (at[["c"]] - at[["e"]])), plogis(qlogis(idm) * (x - at[["c"]]) / (at[["i"]] - at[["c"]])))
  } else {
    under <- pmin(1, pmax(0, (at[["e"]] - x) / (at[["e"]] - at[["c"]])))
    over <- pmin(1, pmax(0, (at[["i"]] - x) / (at[["i"]] - at[["c"]])))
    degree <- ifelse(low, 0.5 * under^below, 1 - 0.5 * over^above)
  }
  ifelse(degree < 1e-4, 0, ifelse(degree > 1 - 1e-4, 1, degree))
}

# A column, its absence, or values of it
membershipIn <- function(text, data) {
  absent <- startsWith(text, "~")
  text <- sub("^~", "", text)
  levels <- regmatches(text, regexpr("[0-9,]+(?=\\])", text, perl = TRUE))
  name <- sub("\\[.*", "", text)
  stopifnot(name %in% names(data))
  value <- data[[name]]
  if (length(levels) == 1) value <- as.numeric(value %in% as.numeric(strsplit(levels, ",")[[1]]))
  if (absent) 1 - value else value
}

truthTable <- function(data, outcome = "", conditions = "", incl.cut = 1, n.cut = 1, pri.cut = 0, exclude = NULL, complete = FALSE, use.letters = FALSE, use.labels = FALSE, show.cases = FALSE, dcc = FALSE, sort.by = "", inf.test = "") {
  names <- trimws(strsplit(conditions, ",")[[1]])
  stopifnot(all(names %in% colnames(data)), !anyNA(data[names]))
  y <- membershipIn(outcome, data)
  fuzzy <- sapply(names, function(name) any(data[[name]] %% 1 > 0))
  levels <- ifelse(fuzzy, 2, pmax(2, sapply(names, function(name) max(data[[name]])) + 1))
  corner <- sapply(names, function(name) if (fuzzy[[name]]) as.numeric(data[[name]] > 0.5) else data[[name]])
  weight <- rev(cumprod(c(1, rev(levels)[-length(levels)])))
  row <- 1 + as.vector(corner %*% weight)
  undecided <- apply(sapply(names, function(name) abs(data[[name]] - 0.5) < 1.5e-8), 1, any)
  numbers <- sort(unique(row[!undecided]))
  seen <- lapply(numbers, function(number) {
    values <- corner[which(row == number & !undecided)[1], ]
    x <- apply(sapply(seq_along(names), function(k) {
      value <- data[[names[k]]]
      if (fuzzy[[k]]) if (values[k] == 1) value else 1 - value else as.numeric(value == values[k])
    }), 1, min)
    both <- sum(pmin(x, y))
    neither <- sum(pmin(x, y, 1 - y))
    list(n = sum(row == number & !undecided), incl = both / sum(x), PRI = if (sum(x) - neither == 0) 0 else (both - neither) / (sum(x) - neither))
  })
  table <- data.frame(n = sapply(seen, `[[`, "n"), incl = sapply(seen, `[[`, "incl"), PRI = sapply(seen, `[[`, "PRI"), row.names = numbers)
  lower <- if (length(incl.cut) > 1) incl.cut[2] else incl.cut[1]
  near <- 1.5e-8
  enough <- table$incl >= incl.cut[1] - near & table$PRI >= pri.cut - near
  table$OUT <- ifelse(table$n < n.cut, "?", ifelse(enough, "1", ifelse(table$incl >= lower - near, "C", "0")))
  table$OUT[numbers %in% exclude] <- "0"
  structure(list(tt = table), class = "standIn")
}

print.standIn <- function(x, ...) invisible(x)
taken <- function(...) structure(list(...), class = "standIn")

minimize <- function(input, include = "", dir.exp = NULL, details = FALSE, pi.cons = 0, sol.cons = 0, all.sol = FALSE, row.dom = FALSE, first.min = FALSE, max.comb = 0, use.labels = FALSE, method = "CCubes", explain = "1", show.cases = FALSE) {
  stopifnot(inherits(input, "standIn"), all(include %in% c("", "?", "C")), all(explain %in% c("1", "C")))
  taken(input, include, dir.exp, details, all.sol, row.dom, explain, show.cases)
}
superSubset <- function(data, outcome = "", conditions = "", relation = "necessity", incl.cut = 1, cov.cut = 0, ron.cut = 0, pri.cut = 0, depth = NULL, use.letters = FALSE, categorical = FALSE, add = NULL) {
  membershipIn(outcome, data)
  taken(conditions, relation, incl.cut, ron.cut, depth)
}
pof <- function(setms = NULL, outcome = NULL, data = NULL, relation = "necessity", use.labels = FALSE, inf.test = "", incl.cut = c(0.75, 0.5), add = NULL) {
  stopifnot(is.character(setms), grepl("->|<-", setms))
  taken(setms, data)
}
retention <- function(data, outcome = "", conditions = "", incl.cut = 1, n.cut = 1, type = "corruption", dependent = TRUE, p.pert = 0.5, n.pert = 1) {
  stopifnot(type %in% c("corruption", "deletion"))
  taken(membershipIn(outcome, data), conditions, incl.cut, n.cut, dependent, p.pert, n.pert)
}
simplify <- function(expression = "", snames = "", noflevels = NULL) taken(expression, snames, noflevels)
negate <- function(input, snames = "", noflevels = NULL, simplify = TRUE) taken(input, snames, noflevels)
expand <- function(expression = "", snames = "", noflevels = NULL, partial = FALSE, implicants = FALSE) taken(expression, snames, noflevels)
factorize <- function(input, snames = "", noflevels = NULL, pos = FALSE) taken(input, snames, noflevels)
intersection <- function(..., snames = "", noflevels = NULL) taken(..., snames, noflevels)
theory.evaluation <- function(theory, empirics, outcome, sol = 1, print.fit = FALSE, print.data = FALSE, consH = FALSE) {
  stopifnot(inherits(empirics, "standIn"))
  taken(theory, outcome, sol)
}
cluster <- function(data = NULL, results, outcome, unit_id, cluster_id, sol = 1, necessity = FALSE, wicons = FALSE) {
  stopifnot(c(unit_id, cluster_id) %in% colnames(data), inherits(results, "standIn"))
  taken(outcome, sol)
}
cna <- function(x, type, ordering = NULL, strict = FALSE, outcome = TRUE, con = 1, cov = 1, maxstep = c(3, 4, 10), details = FALSE) {
  if (!isTRUE(outcome)) stopifnot(all(toupper(sub("=.*", "", outcome)) %in% toupper(colnames(x))))
  taken(x, ordering, strict, con, cov)
}
