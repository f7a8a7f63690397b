package org.daysheet.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.daysheet.types.paper.PaperShift;
import org.junit.jupiter.api.Test;

/// Where a page stands on the sheet of a printer.
class PrintPlaceTest {
    @Test
    void aPageIsAsLargeAsTheSheetAndMovedByTenthsOfMillimeters() {
        // 25.4 millimeters are an inch of 72 points; the printer leaves a quarter inch at the left and half an inch
        // above.
        assertThat(PrintPlace.of(612, 792, 18, 36, PaperShift.NONE)).isEqualTo(new PrintPlace(-18, -36, 612, 792));
        PrintPlace moved = PrintPlace.of(612, 792, 18, 36, new PaperShift(-100, 200));
        assertThat(moved.x()).isCloseTo(-18 - 28.346, org.assertj.core.data.Offset.offset(0.001));
        assertThat(moved.y()).isCloseTo(-36 + 56.693, org.assertj.core.data.Offset.offset(0.001));
    }
}
