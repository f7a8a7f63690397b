package org.daysheet.types.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PaperTest {
    @Test
    void aPageTellsWhatStandsInABox() {
        FormPage page = new FormPage(List.of(new BoxText("1a", 8, 50, "MBR1"), new BoxText("2", 10, 1, "STONE")));

        assertThat(page.text("2")).contains("STONE");
        assertThat(page.text("3")).isEmpty();
    }

    @Test
    void aBoxHasATextAndAPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxText("1a", 8, 50, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxText("1a", 0, 50, "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoxText("1a", 8, 0, "X"));
    }

    @Test
    void noPrinterIsOffByMoreThanThreeCentimeters() {
        assertThat(new PaperShift(-300, 300)).isEqualTo(new PaperShift(-300, 300));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperShift(301, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperShift(0, -301));
    }
}
