package org.daysheet.desktop.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.encounters.CodesUsed;
import org.daysheet.billing.practice.Fee;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.desktop.pickers.Offers;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;

/// Which codes are offered, and in which order.
class CodeBookTest {
    private final CodeBook book = CodeBook.of(
            new CodesUsed(
                    List.of(new CodesUsed.Use("J3420", 3), new CodesUsed.Use("G2211", 1)),
                    List.of(new CodesUsed.Use("RT", 4), new CodesUsed.Use("25", 2)),
                    List.of(new CodesUsed.Use("E119", 5))),
            List.of(fee("G0439", ""), fee("G0439", "Yearly visit"), fee("J3420", "Vitamin B-12")));

    @Test
    void whatIsUsedComesFirstThenWhatHasAPrice() {
        assertThat(book.procedures())
                .containsExactly(
                        Offer.ofCode("J3420", "Vitamin B-12"),
                        Offer.ofCode("G2211", "used once"),
                        Offer.ofCode("G0439", "Yearly visit"));
        assertThat(book.diagnoses()).containsExactly(Offer.ofCode("E11.9", "used 5 times"));
    }

    @Test
    void modifiersOfTheTwoLettersAreOfferedWithOurWords() {
        assertThat(book.modifiers().subList(0, 3))
                .containsExactly(
                        Offer.ofCode("RT", "Right side"),
                        Offer.ofCode("25", "used 2 times"),
                        Offer.ofCode("LT", "Left side"));
        assertThat(CodeBook.EMPTY.modifiers())
                .as("no modifier of CPT is offered by itself")
                .allMatch(offer -> offer.text().matches("[A-Z]{2}"))
                .allMatch(offer -> Modifier.parse(offer.text()).isPresent())
                .doesNotHaveDuplicates()
                .extracting(Offer::text)
                .contains("GA", "GY", "KX", "XU", "QW", "TC");
        assertThat(found(book.modifiers(), "g")).startsWith("GA", "GX", "GY");
        assertThat(found(book.modifiers(), "telehealth")).containsExactly("GT", "GQ", "FQ");
    }

    @Test
    void everyPlaceOfServiceIsOfferedByNumberAndByWord() {
        assertThat(book.places())
                .hasSize(52)
                .doesNotHaveDuplicates()
                .allMatch(offer -> PlaceOfService.parse(offer.text()).isPresent())
                .noneMatch(offer -> offer.words().isBlank());
        assertThat(book.places().getFirst()).isEqualTo(Offer.ofCode("11", "Office"));
        assertThat(found(book.places(), "nursing")).containsExactly("31", "32");
        assertThat(found(book.places(), "7")).containsExactly("71", "72");
    }

    private static List<String> found(List<Offer> offers, String typed) {
        List<String> found = new ArrayList<>();
        Offers.ofCodes(() -> offers, text -> text.length() == 2)
                .find(typed, all -> all.forEach(offer -> found.add(offer.text())));
        return found;
    }

    private static Fee fee(String code, String name) {
        return new Fee("Standard", new ProcedureCode(code), null, LocalDate.of(2026, 1, 1), Money.ofCents(100), name);
    }
}
