package org.daysheet.types.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CodesTest {
    @Test
    void diagnosesLoseTheirDotAndShowItAgain() {
        assertThat(Icd10.parse(" e11.9 ")).contains(new Icd10("E119"));
        assertThat(new Icd10("E119").display()).isEqualTo("E11.9");
        assertThat(Icd10.parse("E1.19")).isEmpty();
        assertThat(Icd10.parse("1234")).isEmpty();
    }

    @Test
    void proceduresModifiersAndPlacesKeepTheirShape() {
        assertThat(ProcedureCode.parse("g0402")).contains(new ProcedureCode("G0402"));
        assertThat(ProcedureCode.parse("G040")).isEmpty();
        assertThat(Modifier.parse("25")).contains(new Modifier("25"));
        assertThat(Modifier.parse("2")).isEmpty();
        assertThat(PlaceOfService.parse("11")).contains(new PlaceOfService("11"));
        assertThat(PlaceOfService.parse("1")).isEmpty();
    }

    @Test
    void groupCodesOutsideTheFiveAreUnknown() {
        assertThat(GroupCode.parse("CO")).contains(GroupCode.CO);
        assertThat(GroupCode.parse("XX")).isEmpty();
    }

    @Test
    void reasonsAreListedByNumberOrByTheirSeries() {
        assertThat(List.of("1", "45", "253", "306", "399", "A0", "A8", "B1", "B23", "D23", "P12", "W1", "Y3"))
                .allMatch(Carc::isListed);
        assertThat(List.of(
                        "", "0", "045", "400", "999", "1000", "A", "A9", "B0", "B01", "B24", "C1", "P40", "ZZZ9", "4A",
                        "W-1"))
                .noneMatch(Carc::isListed);
    }
}
