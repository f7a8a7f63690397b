package org.daysheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalBytesTest {
    @Test
    void eachFieldIsItsTypeLengthAndContent() {
        byte[] bytes = new CanonicalBytes()
                .text("ab")
                .number(7)
                .date(LocalDate.of(1970, 1, 2))
                .instant(Instant.ofEpochSecond(1, 2_000))
                .flag(true)
                .text(null)
                .toBytes();
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo(
                        "74000000026162" // text, 2 bytes
                                + "6e000000080000000000000007" // number
                                + "64000000080000000000000001" // day 1
                                + "690000000800000000000f4242" // 1,000,002 microseconds
                                + "660000000101" // true
                                + "74ffffffff"); // absent text
    }

    @Test
    void absentEmptyAndShiftedFieldsDiffer() {
        assertThat(new CanonicalBytes().text(null).toBytes())
                .isNotEqualTo(new CanonicalBytes().text("").toBytes());
        assertThat(new CanonicalBytes().text("a").text("bc").toBytes())
                .isNotEqualTo(new CanonicalBytes().text("ab").text("c").toBytes());
        assertThat(new CanonicalBytes().number((Long) null).toBytes())
                .isNotEqualTo(new CanonicalBytes().number(0).toBytes());
    }

    @Test
    void theMacDependsOnKeyOrderAndContent() {
        Chain chain = new Chain(Fixture.key());
        byte[] start = chain.genesis("audit");
        byte[] one = chain.next(start, new byte[] {1});
        assertThat(chain.next(start, new byte[] {1})).isEqualTo(one).hasSize(32);
        assertThat(chain.next(start, new byte[] {2})).isNotEqualTo(one);
        assertThat(chain.next(one, new byte[] {1})).isNotEqualTo(one);
        assertThat(chain.genesis("posting")).isNotEqualTo(start);
        assertThat(new Chain(Fixture.otherKey()).next(start, new byte[] {1})).isNotEqualTo(one);
        assertThat(chain.matches(start, new byte[] {1}, one)).isTrue();
    }

    @Test
    void eachPurposeHasAKeyOfItsOwn() {
        DataKey key = Fixture.key();
        assertThat(key.derive("chain")).isNotEqualTo(key.derive("seal")).hasSize(32);
        assertThat(key.derive("chain")).isEqualTo(Fixture.key().derive("chain"));
    }
}
