package org.daysheet.desktop.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.types.id.ProviderId;
import org.junit.jupiter.api.Test;

/// Whom a new visit names.
class EntryBookTest {
    private static final ProviderChoice MARLOW =
            new ProviderChoice(new ProviderId(1), "Marlow, Helen", "1999550210", true);
    private static final ProviderChoice GONE =
            new ProviderChoice(new ProviderId(2), "Okafor, Ben", "1999550228", false);

    @Test
    void aProviderWhoIsUsedNoMoreIsNotTakenOverIntoANewVisit() {
        assertThat(book(MARLOW, GONE).provider("Okafor, Ben")).isEqualTo("Marlow, Helen");
        assertThat(book(MARLOW, GONE).provider("")).isEqualTo("Marlow, Helen");
        assertThat(book(GONE).provider("Okafor, Ben")).isEmpty();
        assertThat(book(MARLOW, GONE).provider("Marl")).isEqualTo("Marl");
        assertThat(ProviderChoice.named(List.of(MARLOW, GONE), "Okafor, Ben")).contains(GONE);
    }

    private static EntryBook book(ProviderChoice... rendering) {
        return new EntryBook(List.of(rendering), List.of(), List.of(), CodeBook.EMPTY, List.of());
    }
}
