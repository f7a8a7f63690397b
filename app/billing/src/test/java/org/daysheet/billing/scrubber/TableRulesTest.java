package org.daysheet.billing.scrubber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.scrubber.SituationRow.Need;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of situations. The patient is a woman of 45, seen at the office on 02/20/2026.
final class TableRulesTest {
    private static final ProfessionalClaim SOUND = Documents.ofSubscriber();

    @ParameterizedTest
    @CsvSource({
        "O0900, F, 1980-04-17, ''",
        "O0900, M, 1980-04-17, diagnosis-other-sex WARNS",
        "O9A211, M, 1980-04-17, diagnosis-other-sex WARNS",
        "O0900, F, 1961-02-21, ''", // 64 until the day after
        "O0900, F, 1961-02-20, diagnosis-other-age WARNS",
        "O0900, F, 2017-02-21, diagnosis-other-age WARNS",
        "O0900, F, 2017-02-20, ''",
        "Z3400, M, 1980-04-17, diagnosis-other-sex WARNS",
        "Z3800, F, 2025-02-21, ''",
        "Z3800, F, 2025-02-20, diagnosis-other-age STOPS",
        "P0700, F, 1980-04-17, diagnosis-other-age WARNS",
        "Z00121, F, 2005-02-21, ''",
        "Z00121, F, 2005-02-20, diagnosis-other-age WARNS",
        "Z0000, F, 2011-02-21, diagnosis-other-age WARNS",
        "C61, F, 1980-04-17, diagnosis-other-sex WARNS",
        "N400, F, 1980-04-17, diagnosis-other-sex WARNS",
        "N800, M, 1980-04-17, diagnosis-other-sex WARNS",
        "N390, M, 1980-04-17, ''",
        "C539, U, 1980-04-17, ''",
        "E119, M, 1980-04-17, ''"
    })
    void aDiagnosisFitsThePatient(String code, String sex, LocalDate birth, String found) {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "diagnoses/0/code",
                "'" + code + "'",
                "subscriber/sex",
                "'" + sex + "'",
                "subscriber/birthDate",
                "'" + birth + "'");

        assertThat(findings(document)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "G0101, '', F, CI, 11, ''",
        "G0101, '', M, CI, 11, procedure-other-sex WARNS",
        "G0101, KX, M, CI, 11, ''",
        "G0102, '', F, CI, 11, procedure-other-sex WARNS",
        "G0296, '', F, CI, 11, ''",
        "G0296, '', F, MB, 11, procedure-other-age WARNS",
        "G0439, 95, F, CI, 11, modifier-other-place WARNS",
        "G0439, 95, F, CI, 10, ''",
        "G0439, GT, F, CI, 02, ''",
        "G0439, FQ, F, CI, 11, modifier-other-place WARNS",
        "G0439, 93, F, CI, 11, modifier-other-place WARNS",
        "G0439, 93 95, F, CI, 10, modifiers-exclude WARNS",
        "G0439, 50 RT, F, CI, 11, modifiers-exclude STOPS",
        "G0439, LT RT, F, CI, 11, modifiers-exclude WARNS",
        "G0439, 26 TC, F, CI, 11, modifiers-exclude STOPS",
        "G0439, 26, F, CI, 11, ''",
        "G0439, QZ QX, F, CI, 11, modifiers-exclude STOPS; anesthesia-minutes WARNS",
        "E0100, NU RR, F, CI, 11, modifiers-exclude STOPS",
        "G0439, GA GZ, F, CI, 11, modifiers-exclude STOPS",
        "G0439, '', F, CI, 21, admission-date-missing STOPS; facility-missing STOPS",
        "G0439, '', F, CI, 22, facility-unnamed WARNS",
        "G0439, '', F, CI, 24, facility-unnamed WARNS",
        "G0439, '', F, CI, 31, facility-missing STOPS",
        "G0439, '', F, CI, 51, admission-date-missing STOPS; facility-missing STOPS",
        "J3490, '', F, CI, 11, description-missing STOPS",
        "E1399, '', F, CI, 11, description-missing STOPS",
        "P9099, '', F, CI, 11, description-missing STOPS",
        "G0306, '', F, CI, 11, clia-missing WARNS",
        "G0482, '', F, CI, 11, clia-missing WARNS",
        "Q0112, '', F, CI, 11, clia-missing WARNS",
        "G0484, '', F, CI, 11, ''",
        "E0100, '', F, CI, 11, ''"
    })
    void aLineFitsPatientPlaceAndModifiers(
            String code, String modifiers, String sex, String payer, String place, String found) {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "lines/0/procedure/code",
                "'" + code + "'",
                "lines/0/procedure/modifiers",
                "[" + (modifiers.isEmpty() ? "" : "'" + modifiers.replace(" ", "','") + "'") + "]",
                "subscriber/sex",
                "'" + sex + "'",
                "subscriber/filingIndicator",
                "'" + payer + "'",
                "terms/placeOfService",
                "'" + place + "'");

        assertThat(findings(document)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "E0100, ordering-missing WARNS",
        "K0001, ordering-missing WARNS",
        "L1902, ordering-missing WARNS",
        "G0219, ordering-missing WARNS",
        "R0075, ordering-missing WARNS",
        "G0439, ''"
    })
    void medicareAsksWhoOrderedTestsImagesAndEquipment(String code, String found) {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "lines/0/procedure/code",
                "'" + code + "'",
                "subscriber/filingIndicator",
                "'MB'",
                "providers/referring",
                "null");

        assertThat(findings(document)).isEqualTo(found);
    }

    @Test
    void aRowHoldsOnlyOnItsDays() {
        SituationRow row = SituationRow.of("2023-01-01,2023-12-31,warn,procedure,G0104 G0120-G0121,MB,age,45-85");

        assertThat(row.holdsOn(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(row.holdsOn(LocalDate.of(2023, 1, 1))).isTrue();
        assertThat(row.holdsOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(row.holdsOn(LocalDate.of(2024, 1, 1))).isFalse();
        assertThat(List.of("G0104", "G0120", "G0121")).allMatch(row::speaksOf);
        assertThat(List.of("G0105", "G0119", "G0122")).noneMatch(row::speaksOf);
        assertThat(row.isAge(44)).isFalse();
        assertThat(row.isAge(45)).isTrue();
        assertThat(row.isAge(86)).isFalse();
        assertThat(row.isAbout("MB")).isTrue();
        assertThat(row.isAbout("CI")).isFalse();
    }

    @Test
    void everyRowCanBeReadAndSaysWhatItNeeds() {
        assertThat(Situations.ALL).hasSizeGreaterThan(40);
        assertThat(Situations.ALL).allSatisfy(row -> {
            assertThat(row.codes()).isNotEmpty();
            boolean hasValues = List.of(Need.SEX, Need.AGE, Need.PLACE, Need.WITHOUT, Need.DATE)
                    .contains(row.needs());
            assertThat(row.values().isEmpty()).isEqualTo(!hasValues);
        });
        assertThatThrownBy(() -> SituationRow.of("2023-01-01,,warn,procedure,G0104"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimThatTakesBackIsNotKeptForItsCodes() {
        ProfessionalClaim document = Documents.with(
                SOUND,
                "diagnoses/0/code",
                "'Z3800'",
                "terms/frequency",
                "'8'",
                "references/+",
                "{'qualifier':'F8','value':'ICN1'}");

        assertThat(findings(document)).isEmpty();
    }

    /// Rule and weight of each finding about codes.
    private static String findings(ProfessionalClaim document) {
        var report = new ScrubReport();
        TableRules.check(document, Situations.ALL, report);
        return String.join(
                "; ",
                report.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.severity())
                        .toList());
    }
}
