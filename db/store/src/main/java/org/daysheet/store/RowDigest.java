package org.daysheet.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A hash over rows, every column of them. Columns are named and absent values left out, so that a column that a
/// later version adds, empty, changes no hash.
final class RowDigest {
    private static final int SHORT = 16;

    private final MessageDigest digest;
    private int count;

    RowDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// The words for one row.
    static String of(Record row) {
        RowDigest rows = new RowDigest();
        rows.add(row);
        return HexFormat.of().formatHex(Arrays.copyOf(rows.digest.digest(), SHORT));
    }

    void add(Record row) {
        var bytes = new CanonicalBytes().number((long) count++);
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null) {
                value(bytes.text(field.getName()), value);
            }
        }
        digest.update(bytes.toBytes());
    }

    int count() {
        return count;
    }

    /// The words for all rows added, which nothing can be added to then: their number and the hash.
    String words() {
        return count + " " + HexFormat.of().formatHex(digest.digest());
    }

    private static void value(CanonicalBytes bytes, @Nullable Object value) {
        CanonicalBytes _ = switch (value) {
            case String text -> bytes.text(text);
            case Long number -> bytes.number(number);
            case Integer number -> bytes.number(number.longValue());
            case Boolean flag -> bytes.flag(flag);
            case LocalDate day -> bytes.date(day);
            case Instant moment -> bytes.instant(moment);
            case byte[] content -> bytes.bytes(content);
            case null, default -> throw new IllegalStateException("a column of a kind that is not sealed");
        };
    }
}
