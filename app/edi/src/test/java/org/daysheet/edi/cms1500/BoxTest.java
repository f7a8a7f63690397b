package org.daysheet.edi.cms1500;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BoxTest {
    private static final int LAST_COLUMN = 79;

    @Test
    void noTwoPlacesOfTheFormOverlap() {
        Map<String, String> taken = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Box box : Box.values()) {
            for (int line = 1; line <= (box.isOfLine() ? Box.LINES : 1); line++) {
                for (int column = box.column(); column < box.column() + box.width(); column++) {
                    String before = taken.put(box.row(line) + "/" + column, box.number());
                    if (before != null) {
                        clashes.add(before + " and " + box.number());
                    }
                }
            }
        }

        assertThat(clashes).isEmpty();
    }

    @Test
    void everyPlaceIsOnThePaperAndHasANumberOfItsOwn() {
        assertThat(Box.values()).allMatch(box -> box.column() + box.width() - 1 <= LAST_COLUMN);
        assertThat(Arrays.stream(Box.values()).map(Box::number)).doesNotHaveDuplicates();
        assertThat(Box.LINE_CODE.row(6)).isEqualTo(54);
        assertThat(Box.LINE_CODE.number(6)).isEqualTo("24D.6");
    }
}
