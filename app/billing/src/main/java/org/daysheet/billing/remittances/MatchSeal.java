package org.daysheet.billing.remittances;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daysheet.store.CanonicalBytes;
import org.jspecify.annotations.Nullable;

/// What the audit trail keeps of matches: their number and a hash over all they say, so that a changed row is noticed.
final class MatchSeal {
    private static final Pattern SEAL = Pattern.compile("(\\d{1,9}) [0-9a-f]{64}");

    /// A row of a match with those of its lines.
    record Row(
            long id,
            long remitClaim,
            @Nullable Long version,
            String verdict,
            String reason,
            Instant matchedAt,
            long matchedBy,
            List<LineRow> lines) {
        Row {
            lines = lines.stream()
                    .sorted(Comparator.comparingLong(LineRow::line))
                    .toList();
        }
    }

    record LineRow(long line, long charge, String reason) {}

    private MatchSeal() {}

    /// The words for rows in order of their ids: how many, and the hash.
    static String of(List<Row> rows) {
        CanonicalBytes bytes = new CanonicalBytes();
        for (Row row : rows) {
            bytes.number(row.id())
                    .number(row.remitClaim())
                    .number(row.version())
                    .text(row.verdict())
                    .text(row.reason())
                    .instant(row.matchedAt())
                    .number(row.matchedBy())
                    .number((long) row.lines().size());
            for (LineRow line : row.lines()) {
                bytes.number(line.line()).number(line.charge()).text(line.reason());
            }
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toBytes());
            return rows.size() + " " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// How many rows the words are about; empty when they are no words of a seal.
    static OptionalInt count(String words) {
        Matcher seal = SEAL.matcher(words);
        return seal.matches() ? OptionalInt.of(Integer.parseInt(seal.group(1))) : OptionalInt.empty();
    }
}
