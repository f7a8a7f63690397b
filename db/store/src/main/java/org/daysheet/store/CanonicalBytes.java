package org.daysheet.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The one way to write facts as bytes for a keyed chain: each field is a type letter, a length and its content,
/// so that no two different rows have the same bytes and an absent field differs from an empty one.
///
/// Instants count microseconds since 1970 (what both databases keep), dates days since 1970, numbers 8 bytes
/// big-endian.
public final class CanonicalBytes {
    private static final long MICROS = 1_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    public CanonicalBytes text(@Nullable String value) {
        return field('t', value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public CanonicalBytes number(long value) {
        return field('n', eight(value));
    }

    public CanonicalBytes number(@Nullable Long value) {
        return field('n', value == null ? null : eight(value));
    }

    public CanonicalBytes date(@Nullable LocalDate value) {
        return field('d', value == null ? null : eight(value.toEpochDay()));
    }

    public CanonicalBytes instant(@Nullable Instant value) {
        return field('i', value == null ? null : eight(micros(value)));
    }

    public CanonicalBytes bytes(byte @Nullable [] value) {
        return field('b', value);
    }

    public CanonicalBytes flag(boolean value) {
        return field('f', new byte[] {(byte) (value ? 1 : 0)});
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    private CanonicalBytes field(char type, byte @Nullable [] content) {
        out.write(type);
        out.writeBytes(four(content == null ? -1 : content.length));
        if (content != null) {
            out.writeBytes(content);
        }
        return this;
    }

    private static long micros(Instant value) {
        return Math.addExact(Math.multiplyExact(value.getEpochSecond(), MICROS), value.getNano() / 1_000);
    }

    private static byte[] eight(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static byte[] four(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
