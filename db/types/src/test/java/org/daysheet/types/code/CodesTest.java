package org.daysheet.types.code;

import static org.assertj.core.api.Assertions.assertThat;

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
}
