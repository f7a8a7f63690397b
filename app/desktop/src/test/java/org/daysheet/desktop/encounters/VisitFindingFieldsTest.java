package org.daysheet.desktop.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daysheet.desktop.FindingFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every finding that is mended at the visit reaches a field of its form, but for what the program numbers itself.
final class VisitFindingFieldsTest {
    static List<FindingFields> ofVisits() {
        return FindingFields.all().stream()
                .filter(row -> row.place().equals("VISIT"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofVisits")
    void aFindingReachesItsFieldInTheFormOfTheVisit(FindingFields row) {
        assertThat(reached(new VisitPath(row.path()))).isEqualTo(row.field());
    }

    private static String reached(VisitPath path) {
        return path.line()
                .map(line -> "line-" + line + "-" + path.ofLine())
                .or(() -> path.diagnosis().map(number -> "diagnosis-" + number))
                .or(() -> path.ofVisit().map(VisitField::name))
                .orElse("-");
    }
}
