package org.daysheet.cli.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.daysheet.cli.output.Table;

/// Where work on a practice spends its time: every few milliseconds the stack of the thread that is at it is looked at,
/// the caller's or the one that writes, and each look belongs to one part.
/// A part named earlier wins, so that what the database does for the chain counts as chain.
final class Shares implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final String HOUSE = "org.daysheet.";

    /// What a look can belong to.
    enum Part {
        CHAIN("chaining, with the facts that are sealed"),
        RAW_FILE("raw file, kept and read"),
        MATCH("matching"),
        DATABASE("database"),
        JOOQ("jOOQ"),
        RULES("rules of posting and the rest of our code");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private static final Set<String> CHAIN =
            Set.of("Chain", "ChainHead", "PostingBytes", "FactStore", "AuditTrail", "RowSeals", "RowDigest");
    private static final Set<String> RAW = Set.of("FileVault", "VaultWriter", "VaultReader", "VaultCipher");
    private static final Set<String> MATCH =
            Set.of("Matcher", "MatchStore", "MatchSeal", "MatchCountQuery", "CaseQuery");

    private final Map<Part, Long> looks = new EnumMap<>(Part.class);
    private final Thread watcher;

    private Shares() {
        this.watcher = Thread.ofPlatform().daemon().name("shares").unstarted(this::watch);
    }

    /// Begins to watch.
    static Shares begin() {
        Shares shares = new Shares();
        shares.watcher.start();
        return shares;
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                if (thread.getState() == Thread.State.RUNNABLE && isAtWork(stack)) {
                    looks.merge(part(stack), 1L, Long::sum);
                }
            });
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private static boolean isAtWork(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(HOUSE + "billing."));
    }

    static Part part(StackTraceElement[] stack) {
        Part found = Part.RULES;
        boolean isTop = true;
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            String simple = simple(type);
            if (type.startsWith(HOUSE)) {
                if (CHAIN.contains(simple)) {
                    return Part.CHAIN;
                }
                if (isTop && (RAW.contains(simple) || type.startsWith(HOUSE + "edi."))) {
                    return Part.RAW_FILE;
                }
                if (MATCH.contains(simple)) {
                    return Part.MATCH;
                }
                isTop = false;
            } else if (isTop && type.startsWith("org.h2.")) {
                found = Part.DATABASE;
                isTop = false;
            } else if (isTop && type.startsWith("org.jooq.")) {
                found = Part.JOOQ;
                isTop = false;
            }
        }
        return found;
    }

    private static String simple(String type) {
        int end = type.indexOf('$');
        String outer = end < 0 ? type : type.substring(0, end);
        return outer.substring(outer.lastIndexOf('.') + 1);
    }

    /// The parts in hundredths of all looks.
    Table table() {
        long all = looks.values().stream().mapToLong(Long::longValue).sum();
        Table table = Table.of("part", "Part", "hundredths", "Share in %");
        for (Part part : Part.values()) {
            table.row(part.words, all == 0 ? 0L : Math.round(100.0 * looks.getOrDefault(part, 0L) / all));
        }
        return table;
    }

    /// Ends the watching.
    @Override
    public void close() {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }
}
