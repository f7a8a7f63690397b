package org.daysheet.billing.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.bank.BankRow.Match;
import org.daysheet.billing.bank.BankRow.Proposal;
import org.daysheet.billing.bank.BankStore.Said;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Compares statements of the bank with what was deposited and what payers sent there. Each line is one deposit or one
/// EFT of the same amount, or something else that a person names; each deposit and EFT is on one line.
public final class Bank {
    private static final long FARTHEST_DAYS = 45;
    private static final int SHORTEST_TRACE = 4;

    private final Session session;

    public Bank(Session session) {
        this.session = session;
    }

    /// Takes a statement in. Lines that were taken before, from whichever file, are known again; two alike on one day
    /// are two. Nothing is taken when a line cannot be read.
    ///
    /// @throws BillingException when the file is no statement
    public BankTaken take(String fileName, byte[] bytes) {
        StatementReader.Read read = StatementReader.read(bytes);
        if (!read.faults().isEmpty()) {
            return new BankTaken(0, 0, read.faults());
        }
        return session.write(tx -> {
            Set<String> known = BankStore.keys(tx);
            Map<String, Integer> seen = new HashMap<>();
            String sha256 = sha256(bytes);
            int taken = 0;
            for (StatementReader.Line line : read.lines()) {
                String content =
                        line.on() + "|" + line.amount().cents() + "|" + line.description() + "|" + line.reference();
                String key =
                        sha256((content + "|" + seen.merge(content, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8));
                if (!known.contains(key)) {
                    BankStore.insert(tx, line, key, fileName, sha256);
                    taken++;
                }
            }
            tx.audit("bank.taken", "bank_line", 0, taken + " " + sha256);
            return new BankTaken(taken, read.lines().size() - taken, List.of());
        });
    }

    /// Every line, newest first, with what it is or may be.
    public List<BankRow> rows() {
        return session.read(Bank::rows);
    }

    /// Deposits and EFTs that are on no line yet, oldest first.
    public List<Expected> missing() {
        return session.read(tx -> {
            Set<String> found = rows(tx).stream()
                    .map(BankRow::match)
                    .filter(match -> match != null && match.expected() != null)
                    .map(match -> match.expected().key())
                    .collect(Collectors.toSet());
            return ExpectedQuery.of(tx).stream()
                    .filter(expected -> !found.contains(expected.key()))
                    .toList();
        });
    }

    /// Says which deposit or EFT a line is.
    ///
    /// @param key as {@link Expected#key}
    /// @throws BillingException when either is not open, or the amounts differ; nothing is said then
    public BankRow match(long line, String key) {
        return session.write(tx -> {
            BankRow row = open(tx, line);
            Expected expected = openExpected(tx, key);
            if (!expected.amount().equals(row.line().amount())) {
                throw new BillingException(
                        "bank.match.differs",
                        line,
                        row.line().amount().display(),
                        key,
                        expected.amount().display());
            }
            say(tx, line, expected);
            return row(tx, line);
        });
    }

    /// Matches every line that one thing alone fits.
    ///
    /// @return the lines that were matched
    public List<BankRow> matchPlain() {
        return session.write(tx -> {
            List<BankRow> plain = rows(tx).stream()
                    .filter(row -> row.match() == null && row.isPlain())
                    .toList();
            Map<String, Long> wanted = plain.stream()
                    .collect(Collectors.groupingBy(row -> best(row).key(), Collectors.counting()));
            List<Long> done = new ArrayList<>();
            for (BankRow row : plain) {
                if (wanted.getOrDefault(best(row).key(), 0L) == 1) {
                    say(tx, row.line().id(), best(row));
                    done.add(row.line().id());
                }
            }
            return rows(tx).stream()
                    .filter(row -> done.contains(row.line().id()))
                    .toList();
        });
    }

    /// Says that a line is something else, such as a fee.
    ///
    /// @throws BillingException when it is not open, or nothing is said
    public BankRow explain(long line, String reason) {
        return session.write(tx -> {
            if (reason.isBlank()) {
                throw new BillingException("bank.explain.reason-missing");
            }
            BankRow _ = open(tx, line);
            BankStore.say(tx, line, new Said(null, null, reason.strip()), false);
            tx.audit("bank.explained", "bank_line", line, "");
            return row(tx, line);
        });
    }

    /// Takes back what was said of a line.
    ///
    /// @throws BillingException when nothing was said, or no reason is given
    public BankRow undo(long line, String reason) {
        return session.write(tx -> {
            if (reason.isBlank()) {
                throw new BillingException("bank.undo.reason-missing");
            }
            if (row(tx, line).match() == null) {
                throw new BillingException("bank.undo.open", line);
            }
            BankStore.say(tx, line, new Said(null, null, reason.strip()), true);
            tx.audit("bank.unmatched", "bank_line", line, "");
            return row(tx, line);
        });
    }

    private static void say(Tx tx, long line, Expected expected) {
        BankStore.say(tx, line, new Said(expected.deposit(), expected.remittance(), ""), false);
        tx.audit("bank.matched", "bank_line", line, expected.key());
    }

    private static Expected best(BankRow row) {
        return row.proposals().getFirst().expected();
    }

    private static BankRow open(Tx tx, long line) {
        BankRow row = row(tx, line);
        if (row.match() != null) {
            throw new BillingException("bank.match.said", line);
        }
        return row;
    }

    private static BankRow row(Tx tx, long line) {
        return rows(tx).stream()
                .filter(row -> row.line().id() == line)
                .findFirst()
                .orElseThrow(() -> new BillingException("bank.unknown", line));
    }

    private static Expected openExpected(Tx tx, String key) {
        boolean isFound = rows(tx).stream()
                .map(BankRow::match)
                .anyMatch(match -> match != null
                        && match.expected() != null
                        && match.expected().key().equals(key));
        return ExpectedQuery.of(tx).stream()
                .filter(expected -> expected.key().equals(key) && !isFound)
                .findFirst()
                .orElseThrow(() -> new BillingException("bank.match.not-open", key));
    }

    private static List<BankRow> rows(Tx tx) {
        Map<String, Expected> expected = new HashMap<>();
        ExpectedQuery.of(tx).forEach(one -> expected.put(one.key(), one));
        Map<Long, Said> said = BankStore.said(tx);
        Map<Long, Match> matches = new HashMap<>();
        said.forEach((line, one) -> matches.put(line, match(one, expected)));
        matches.values().forEach(match -> {
            if (match.expected() != null) {
                expected.remove(match.expected().key());
            }
        });
        return BankStore.lines(tx).stream()
                .map(line -> {
                    Match match = matches.get(line.id());
                    return new BankRow(line, match, match == null ? proposals(line, expected.values()) : List.of());
                })
                .toList();
    }

    private static Match match(Said said, Map<String, Expected> expected) {
        @Nullable Expected what = expected.get(said.key());
        String reason = what == null && !said.key().isEmpty() ? said.key() : said.reason();
        return new Match(what, reason);
    }

    private static List<Proposal> proposals(BankLine line, Iterable<Expected> open) {
        List<Proposal> proposals = new ArrayList<>();
        for (Expected expected : open) {
            long days = Math.abs(ChronoUnit.DAYS.between(expected.on(), line.bookedOn()));
            if (expected.amount().equals(line.amount()) && days <= FARTHEST_DAYS) {
                proposals.add(new Proposal(expected, days, isNamed(line, expected)));
            }
        }
        proposals.sort(Comparator.comparing((Proposal one) -> !one.hasNumber())
                .thenComparing(Proposal::days)
                .thenComparing(one -> one.expected().key()));
        return proposals;
    }

    /// Banks write the trace of an EFT among other words; the number of a deposit is ours and says nothing there.
    private static boolean isNamed(BankLine line, Expected expected) {
        return expected.remittance() != null
                && expected.number().length() >= SHORTEST_TRACE
                && line.words().contains(expected.number().toUpperCase(java.util.Locale.ROOT));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
