package org.daysheet.edi.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.daysheet.edi.Vectors;
import org.daysheet.edi.ack277.ClaimAckReader;
import org.daysheet.edi.ack999.AckReader;
import org.daysheet.edi.claim837.ClaimFileReader;
import org.daysheet.edi.remit835.RemittanceBalance;
import org.daysheet.edi.remit835.RemittanceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Damages good files at random, always in the same way for a seed: no reader may ever throw, and what is called
/// balanced must add up.
final class MutationTest {
    private static final List<byte[]> GOOD = List.of(
                    "vectors/vector-02.835",
                    "vectors/vector-07.835",
                    "vectors/vector-09.835",
                    "vectors/vector-10.835",
                    "vectors/vector-08.837",
                    "claims/dependent-full.837",
                    "acks/mixed.999",
                    "acks/claims.277")
            .stream()
            .map(Vectors::bytes)
            .collect(Collectors.toUnmodifiableList());
    private static final byte[] NASTY =
            "*~:^\r\n\0\u001a -.0123456789AZ\u00ff\u00e9\u0080".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @Test
    void twoThousandDamagedFilesAreAnsweredQuietly() throws IOException {
        damage(835, 2_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "daysheet.long", matches = "true")
    void aHundredThousandDamagedFilesAreAnsweredQuietly() throws IOException {
        damage(999, 100_000);
    }

    private static void damage(long seed, int times) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < times; i++) {
            byte[] bytes = GOOD.get(random.nextInt(GOOD.size()));
            for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
                bytes = damaged(bytes, random);
            }
            judge(bytes);
        }
    }

    private static void judge(byte[] bytes) throws IOException {
        Inspected inspected = new Inspected(bytes);
        assertThat(inspected.verdict.wholeFileRead()).isTrue();
        assertThat(inspected.findings).allMatch(finding -> finding.offset() >= 0 && finding.offset() <= bytes.length);
        assertThat(inspected.remitClaims.stream().flatMap(List::stream))
                .allMatch(claim -> claim.evidence().end() <= bytes.length
                        && claim.evidence().place().offset() < claim.evidence().end());
        assertThat(inspected.balances).allMatch(MutationTest::addsUp);
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        RemittanceFile.read(input);
        input.reset();
        ClaimFileReader.readAll(input);
        input.reset();
        AckReader.readAll(input);
        input.reset();
        ClaimAckReader.readAll(input);
    }

    private static boolean addsUp(RemittanceBalance balance) {
        return !balance.transaction() || balance.difference().isZero();
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        if (bytes.length < 4) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], at + length);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            case 3 -> {
                int from = random.nextInt(bytes.length);
                byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
                yield joined(bytes, at, piece, at);
            }
            default -> {
                byte nasty = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : NASTY[random.nextInt(NASTY.length)];
                yield joined(bytes, at, new byte[] {nasty}, at + random.nextInt(2));
            }
        };
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        byte[] result = Arrays.copyOf(bytes, until + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, result, until, middle.length);
        System.arraycopy(bytes, from, result, until + middle.length, bytes.length - from);
        return result;
    }
}
