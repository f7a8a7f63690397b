package org.daysheet.edi.cms1500;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.cms1500.FormFinding.Kind;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.FormPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class Cms1500Test {
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 16);
    private static final String RENDERING = "PRV*PE*PXC*207Q00000X~";

    private static Cms1500 form(String name) {
        return Cms1500.of(FormVectors.claim(name), SIGNED);
    }

    /// The plain claim with parts of its file replaced.
    ///
    /// @param oldAndFresh in pairs, what is replaced and by what
    private static Cms1500 plainWith(String... oldAndFresh) {
        String file = FormVectors.text("plain.837");
        for (int i = 0; i < oldAndFresh.length; i += 2) {
            assertThat(file).contains(oldAndFresh[i]);
            file = file.replace(oldAndFresh[i], oldAndFresh[i + 1]);
        }
        return Cms1500.of(FormVectors.read(file), SIGNED);
    }

    private static FormPage only(Cms1500 form) {
        assertThat(form.pages()).hasSize(1);
        return form.pages().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "dependent", "accident", "drug", "referral", "eight-lines", "corrected"})
    void claimsStandOnTheFormAsOnTheGoldenPages(String name) {
        assertThat(FormVectors.typed(form(name))).isEqualTo(FormVectors.text(name + ".txt"));
    }

    @Test
    void theTotalsOfAllFormsAddUpToTheClaimAndThePaymentFillsTheFirstFormFirst() {
        List<FormPage> pages = form("eight-lines").pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.stream().map(page -> page.text("28").orElse(""))).containsExactly("1050", "200");
        assertThat(pages.stream().map(page -> page.text("29").orElse(""))).containsExactly("1050", "50");
        assertThat(FormVectors.claim("eight-lines").terms().total()).isEqualTo(Money.ofCents(125_000));
    }

    @Test
    void moreThanTheTotalThatWasPaidStandsOnTheLastForm() {
        String file = FormVectors.text("eight-lines.837").replace("AMT*F5*1100~", "AMT*F5*1300~");

        List<FormPage> pages = Cms1500.of(FormVectors.read(file), SIGNED).pages();

        assertThat(pages.stream().map(page -> page.text("29").orElse(""))).containsExactly("1050", "250");
    }

    @Test
    void whatDoesNotFitIsToldWithWhatStandsInTheBox() {
        assertThat(form("plain").findings()).isEmpty();
        assertThat(form("accident").findings())
                .containsExactly(new FormFinding(Kind.LEFT_OUT, 1, "15", "304 12 22 25", "439 12 19 25"));
        assertThat(form("referral").findings())
                .containsExactly(new FormFinding(Kind.LEFT_OUT, 1, "17", "DQ VERA SUPER", "DN RAE Q REFERRER"));
        assertThat(plainWith("UN*1***1:2~", "UN*12.75***1:2~").findings())
                .containsExactly(new FormFinding(Kind.CUT, 1, "24G.1", "12.75", "12."));
    }

    @Test
    void aNoteOfSeventyOneLettersFitsAndALongerOneIsCutThere() {
        String whole = "N".repeat(71);

        Cms1500 fitting = plainWith("HI*ABK", "NTE*ADD*" + whole + "~\nHI*ABK");
        Cms1500 longer = plainWith("HI*ABK", "NTE*ADD*" + whole + "OT ALL~\nHI*ABK");

        assertThat(only(fitting).text("19")).contains(whole);
        assertThat(fitting.findings()).isEmpty();
        assertThat(only(longer).text("19")).contains(whole);
        assertThat(longer.findings()).containsExactly(new FormFinding(Kind.CUT, 1, "19", whole + "OT ALL", whole));
    }

    @ParameterizedTest
    @CsvSource({
        "A*Y*Y, SIGNATURE ON FILE, SIGNATURE ON FILE, 27 yes",
        "C*Y*Y, SIGNATURE ON FILE, SIGNATURE ON FILE, 27 no",
        "A*N*Y, SIGNATURE ON FILE, '', 27 yes",
        "A*W*Y, SIGNATURE ON FILE, '', 27 yes",
        "A*Y*I, '', SIGNATURE ON FILE, 27 yes",
    })
    void signaturesAndAssignmentFollowTheClaim(String terms, String patient, String insured, String assigned) {
        FormPage page = only(plainWith("*Y*A*Y*Y~", "*Y*" + terms + "~"));

        assertThat(page.text("12").orElse("")).isEqualTo(patient);
        assertThat(page.text("13").orElse("")).isEqualTo(insured);
        assertThat(page.text(assigned)).contains("X");
    }

    @Test
    void anAuthorizationComesBeforeAClinicalLaboratoryNumber() {
        Cms1500 form = plainWith("HI*ABK", "REF*X4*14D0123456~\nREF*G1*AUTH-1~\nHI*ABK");

        assertThat(only(form).text("23")).contains("AUTH1");
        assertThat(form.findings()).containsExactly(new FormFinding(Kind.LEFT_OUT, 1, "23", "14D0123456", "AUTH-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "SBR*P*18*GRP-1******CI, 1 group",
        "SBR*P*18*******CI, 1 other",
        "SBR*P*18*GRP-1******MC, 1 Medicaid",
        "SBR*P*18*GRP-1******CH, 1 TRICARE",
        "SBR*P*18*GRP-1******VA, 1 CHAMPVA",
        "SBR*P*18*GRP-1******WC, 1 other",
        "SBR*P*18*******MB, 1 Medicare",
    })
    void theFilingIndicatorMarksTheKindOfCoverage(String sbr, String box) {
        FormPage page = only(plainWith("SBR*P*18*GRP-1******CI", sbr));

        assertThat(page.texts().stream().filter(text -> text.row() == 8 && text.column() < 50))
                .extracting(text -> text.box(), text -> text.text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(box, "X"));
    }

    @Test
    void anotherPolicyStandsInBoxNineAndIsCountedInWhatWasPaid() {
        FormPage page = only(plainWith(
                "HI*ABK:E119*ABF:I10~",
                "HI*ABK:E119*ABF:I10~HI*BG:09*BG:W2~",
                RENDERING,
                RENDERING + another("S", "GRP 9-1*SILVER PLAN", "STONE*ABEL***SR", "60.05")));

        assertThat(page.text("9")).contains("STONE SR, ABEL");
        assertThat(page.text("9a")).contains("GRP91");
        assertThat(page.text("9d")).contains("SILVER PLAN");
        assertThat(page.text("10d")).contains("09 W2");
        assertThat(page.text("11d yes")).contains("X");
        assertThat(page.text("11d no")).isEmpty();
        assertThat(List.of(page.text("29"), page.text("29 cents")))
                .containsExactly(Optional.of("80"), Optional.of("05"));
    }

    @Test
    void aClaimThatIsNotThePatientsFirstHasAnotherPlan() {
        assertThat(only(plainWith("SBR*P*", "SBR*S*")).text("11d yes")).contains("X");
    }

    @Test
    void aMedicareClaimThatIsNotTheFirstNamesThePolicyThatPaysBefore() {
        FormPage page = only(plainWith(
                "SBR*P*18*GRP-1******CI",
                "SBR*S*18*GRP-1**12****MB",
                RENDERING,
                RENDERING + another("P", "*", "STONE*ABEL", "60.05")));

        assertThat(page.text("4")).contains("STONE, ABEL");
        assertThat(page.text("11")).contains("M2");
        assertThat(page.text("11c")).contains("PRAIRIE MUTUAL");
        assertThat(page.text("9")).isEmpty();
        assertThat(page.text("11d yes")).isEmpty();
    }

    @Test
    void whoOrderedAndWhatWasBoughtElsewhereAreTold() {
        FormPage page = only(plainWith(
                "REF*6R*L1~",
                "REF*6R*L1~PS1*1999999984*40.5~NM1*QB*2******XX*1999999984~NM1*DK*1*SATO*MIO****XX*1999550236~"));

        assertThat(page.text("17 qualifier")).contains("DK");
        assertThat(page.text("17")).contains("MIO SATO");
        assertThat(page.text("17b")).contains("1999550236");
        assertThat(page.text("20 yes")).contains("X");
        assertThat(List.of(page.text("20 dollars"), page.text("20 cents")))
                .containsExactly(Optional.of("40"), Optional.of("50"));
    }

    /// The loops of another payer.
    ///
    /// @param group SBR03 and SBR04
    /// @param insured NM103 and what follows of the name
    private static String another(String sequence, String group, String insured, String paid) {
        return "SBR*" + sequence + "*18*" + group + "*****CI~AMT*D*" + paid + "~OI***Y***Y~NM1*IL*1*" + insured
                + "*"
                        .repeat(5
                                - (int) insured.chars()
                                        .filter(letter -> letter == '*')
                                        .count())
                + "MI*M2~NM1*PR*2*PRAIRIE MUTUAL*****PI*PRAI2~DTP*573*D8*20260110~";
    }

    @Test
    void eachFormKeepsOnlyTheDiagnosesItsServicesNeedWhenThereAreMoreThanTwelve() {
        ProfessionalClaim claim = FormVectors.claim("eight-lines");
        String hi = "*ABF:S8001XA~";
        String file = FormVectors.text("eight-lines.837")
                .replace(hi, "*ABF:S8001XA*ABF:Z23~")
                .replace("UN*1***12:1~", "UN*1***12:2~");
        ProfessionalClaim more = FormVectors.read(file);

        Cms1500 form = Cms1500.of(more, SIGNED);

        assertThat(claim.diagnoses()).hasSize(12);
        assertThat(more.diagnoses()).hasSize(13);
        assertThat(letters(form.pages().get(0)))
                .containsExactly("E119", "I10", "J069", "M25561", "K219", "F411", "N390", "E785", "Z0000", "R0789");
        assertThat(letters(form.pages().get(1))).containsExactly("I10", "H6691", "S8001XA");
        assertThat(List.of(
                        form.pages().get(1).text("24E.1").orElse(""),
                        form.pages().get(1).text("24E.2").orElse("")))
                .containsExactly("BC", "CA");
    }

    @Test
    void aServiceThatWouldNeedAThirteenthDiagnosisBeginsANewForm() {
        Set<Integer> four = Set.of(0, 1, 2, 3);
        Set<Integer> next = Set.of(4, 5, 6, 7);
        Set<Integer> last = Set.of(8, 9, 10, 11);

        assertThat(FormPart.counts(List.of(four, next, last, Set.of(12), Set.of(0))))
                .containsExactly(3, 2);
        assertThat(FormPart.counts(List.of(four, next, last, four, next, last, four)))
                .containsExactly(6, 1);
    }

    private static List<String> letters(FormPage page) {
        List<String> codes = new ArrayList<>();
        for (Box box : Box.DIAGNOSES) {
            page.text(box.number()).ifPresent(codes::add);
        }
        return codes;
    }
}
