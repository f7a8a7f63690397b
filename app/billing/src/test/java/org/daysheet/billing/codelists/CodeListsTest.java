package org.daysheet.billing.codelists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.codelists.Verdict.Plain;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.testkit.TestDatabase;
import org.daysheet.types.work.Cancelled;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists in the shapes of CMS, with made-up content.
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.Kind.class)
final class CodeListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    @Parameter
    private TestDatabase.Kind kind;

    @TempDir
    private Path folder;

    private TestOffice test;
    private CodeLists lists;

    @BeforeEach
    void open() {
        test = new TestOffice(kind);
        lists = test.office().codeLists();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theDiagnosesOfAYearAreTakenAndAskedForItsDays() {
        CodesAnswer.Taken taken = taken(ListFiles.file(folder, "icd10cm_order_2026.txt", ListFiles.diagnoses()));

        assertThat(taken.entries()).isEqualTo(3);
        assertThat(taken.list().period())
                .isEqualTo(new ListPeriod("2026", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)));
        CodeFacts facts = facts(List.of("E11", "E119", "E118"), Set.of());
        assertThat(facts.diagnosis("E119", DAY)).isEqualTo(Plain.VALID);
        assertThat(facts.diagnosis("E11", DAY)).isEqualTo(Plain.HEADING);
        assertThat(facts.diagnosis("E118", DAY)).isEqualTo(Plain.UNKNOWN);
        assertThat(facts.diagnosis("E118", LocalDate.of(2025, 9, 30))).isEqualTo(Plain.NOT_ASKED);
        assertThat(facts.procedure("G0439", DAY)).isEqualTo(Plain.NOT_ASKED);
    }

    @Test
    void aNewYearLeavesTheOldOneForOlderDays() {
        taken(ListFiles.file(folder, "icd10cm_codes_2025.txt", List.of("E119    Older", "I10     Older")));
        taken(ListFiles.file(folder, "icd10cm_codes_2026.txt", List.of("E119    Newer", "E1199   Newer")));

        CodeFacts facts = facts(List.of("E119", "I10", "E1199"), Set.of());
        assertThat(facts.diagnosis("I10", LocalDate.of(2025, 9, 30))).isEqualTo(Plain.VALID);
        assertThat(facts.diagnosis("I10", LocalDate.of(2025, 10, 1))).isEqualTo(new Verdict.OtherVersion("2025"));
        assertThat(facts.diagnosis("E1199", LocalDate.of(2025, 9, 30))).isEqualTo(new Verdict.OtherVersion("2026"));
        assertThat(lists.list())
                .extracting(list -> list.period().name(), CodeList::entries)
                .containsExactly(tuple("2026", 2L), tuple("2025", 2L));
    }

    @Test
    void proceduresHaveDaysOfTheirOwn() {
        Path file = ListFiles.file(
                folder,
                "HCPC2026_JAN_ANWEB.txt",
                List.of(
                        ListFiles.hcpcs("G0439", "A visit", "20110101", ""),
                        ListFiles.hcpcs("J3420", "A drug", "19860101", "20260131"),
                        "G04390020" + "04" + " more words".repeat(9),
                        ListFiles.hcpcs("A4550", "A tray", "20260301", "")));

        assertThat(taken(file).entries()).isEqualTo(3);
        CodeFacts facts = facts(List.of(), Set.of("G0439", "J3420", "A4550", "G9999"));
        assertThat(facts.procedure("G0439", DAY)).isEqualTo(Plain.VALID);
        assertThat(facts.procedure("J3420", DAY)).isEqualTo(new Verdict.Ended(LocalDate.of(2026, 1, 31)));
        assertThat(facts.procedure("A4550", DAY)).isEqualTo(new Verdict.NotYet(LocalDate.of(2026, 3, 1)));
        assertThat(facts.procedure("G9999", DAY)).isEqualTo(Plain.UNKNOWN);
    }

    @Test
    void proceduresComeAsATableToo() {
        Path file = ListFiles.file(
                folder,
                "HCPC2026_JAN.csv",
                List.of(
                        "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,ACT EFF DT,TERM DT,ACTION CD",
                        "A1,00100,7,A modifier,Modifier,20020101,20020101,,N",
                        "G0439,00100,3,\"A visit, again\",A visit,20110101,20110101,,N",
                        "G0439,00200,4,more words,,,,,",
                        "J3420,00100,3,A drug,A drug,1/1/1986,1/1/1986,1/31/2026,D"));

        assertThat(taken(file).entries()).isEqualTo(2);
        CodeFacts facts = facts(List.of(), Set.of("G0439", "J3420"));
        assertThat(facts.codes()).contains(new ListedCode(1, "G0439", true, "A visit", LocalDate.of(2011, 1, 1), null));
        assertThat(facts.procedure("J3420", DAY)).isEqualTo(new Verdict.Ended(LocalDate.of(2026, 1, 31)));
    }

    @Test
    void pairsAreFoundByTheDaysTheyHeld() {
        Path first = ListFiles.file(
                folder,
                "ccipra-v320r0-f1.TXT",
                List.of(
                        "A notice of whoever made the list",
                        "Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tRationale",
                        "\t\tprior to 1996\tDate\tDate\t0=not allowed",
                        ListFiles.pair("G0439", "J3420", "20200101", "*", '1'),
                        ListFiles.pair("G0439", "A4550", "20200101", "20260131", '0'),
                        ListFiles.pair("G0439", "A4551", "20200101", "20251231", '0'),
                        ListFiles.pair("G0440", "J3420", "20260201", "*", '0')));
        CodesAnswer.Taken taken = taken(first);
        Path second = ListFiles.file(
                folder, "ccipra-v320r0-f2.TXT", List.of(ListFiles.pair("J3420", "G0439", "20260101", "*", '9')));
        taken(second);

        assertThat(taken.entries()).isEqualTo(3);
        assertThat(taken.leftOut()).isEqualTo(1);
        assertThat(lists.list().getFirst().files())
                .extracting(CodeListFile::entries)
                .containsExactly(3, 1);
        CodeFacts facts = facts(List.of(), Set.of("G0439", "J3420", "A4550", "A4551", "G0440"));
        assertThat(facts.pair("G0439", "J3420", DAY))
                .contains(new CodePair("J3420", LocalDate.of(2020, 1, 1), null, '1'));
        assertThat(facts.pair("G0439", "A4550", LocalDate.of(2026, 1, 31)).map(CodePair::isAbsolute))
                .isEqualTo(Optional.of(true));
        assertThat(facts.pair("G0439", "A4550", DAY)).isEmpty();
        assertThat(facts.pair("G0440", "J3420", LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(facts.pair("J3420", "G0439", DAY)).isEmpty();
        assertThat(facts.pair("G0439", "J3420", LocalDate.of(2026, 4, 1))).isEmpty();
    }

    @Test
    void unitsHaveAMostAndWhoDecides() {
        taken(ListFiles.file(
                folder,
                "MCR_MUE_PractitionerServices_Eff_01-01-2026.csv",
                List.of(
                        "\"HCPCS/CPT Code\",\"Practitioner Services MUE Values\",\"MUE Adjudication Indicator\",\"Rationale\"",
                        "\"J3420\",\"2\",\"3 Date of Service Edit: Clinical\",\"Clinical: made up, for a test\"",
                        "G0439,1,2 Date of Service Edit: Policy,made up")));

        CodeFacts facts = facts(List.of(), Set.of("G0439", "J3420"));
        assertThat(facts.limit("J3420", DAY)).contains(new UnitLimit("J3420", 2, '3'));
        assertThat(facts.limit("G0439", DAY)).contains(new UnitLimit("G0439", 1, '2'));
        assertThat(facts.limit("G0439", LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothingAndAZipIsTheSameAsItsText() {
        Path text = ListFiles.file(folder, "icd10cm_order_2026.txt", ListFiles.diagnoses());
        Path codes = ListFiles.file(folder, "icd10cm_codes_2026.txt", List.of("E119    Same"));
        Path paper = ListFiles.file(folder, "readme.txt", List.of("Not a list."));
        taken(text);
        Path zip = ListFiles.zip(folder, "2026.zip", List.of(paper, codes, text));

        List<CodesAnswer> again = lists.take(zip, CodesWish.NONE, Progress.SILENT);

        assertThat(again).singleElement().isInstanceOfSatisfying(CodesAnswer.AlreadyTaken.class, known -> {
            assertThat(known.name()).isEqualTo("icd10cm_order_2026.txt");
            assertThat(known.list().files())
                    .extracting(CodeListFile::importedOn, CodeListFile::entries)
                    .containsExactly(tuple(TestOffice.TODAY, 3));
        });
        assertThat(lists.list()).hasSize(1);
    }

    @Test
    void aVersionIsReplacedOnlyByRemovingIt() {
        taken(ListFiles.file(folder, "icd10cm_order_2026.txt", ListFiles.diagnoses()));
        Path other = ListFiles.file(folder, "icd10cm_codes_2026.txt", List.of("I10     Corrected"));

        assertThat(refused(other, CodesWish.NONE).key()).isEqualTo("codelists.refused.version");
        assertThat(lists.remove(CodeListKind.ICD10CM, "2026").entries()).isEqualTo(3);
        assertThat(lists.list()).isEmpty();
        assertThat(facts(List.of("I10"), Set.of())).isEqualTo(CodeFacts.NONE);
        assertThat(taken(other).entries()).isEqualTo(1);
        assertThatThrownBy(() -> lists.remove(CodeListKind.HCPCS, "2026"))
                .isInstanceOf(BillingException.class)
                .hasMessage("There is no version 2026 of the list HCPCS. \"codes list\" shows what is loaded.");
    }

    @Test
    void damagedLinesAreNamedAndNothingIsTaken() {
        Path file = ListFiles.file(
                folder,
                "ccipra-v320r0-f1.txt",
                List.of(
                        "A heading",
                        ListFiles.pair("G0439", "J3420", "20200101", "*", '1'),
                        ListFiles.pair("G0439", "A4550", "20201301", "*", '1'),
                        ListFiles.pair("G0439", "A4551", "20200101", "*", '7'),
                        "A heading",
                        "G0439\tA4552\t"));

        CodesAnswer.Refused refused = refused(file, CodesWish.NONE);

        assertThat(refused.faults())
                .extracting(LineFault::line, LineFault::message)
                .containsExactly(
                        tuple(3L, "A day of G0439 / A4550 is not one of the calendar. Days are written as 20260401."),
                        tuple(4L, "\"7\" is not a modifier indicator: 0, 1 or 9."),
                        tuple(
                                6L,
                                "The line lacks a code, a day or the modifier indicator. It may be cut off: download the"
                                        + " file again."));
        assertThat(lists.list()).isEmpty();
    }

    @Test
    void whatIsNoListOrTellsNoDayIsRefusedAndADayHelps() {
        Path letter = ListFiles.file(folder, "letter.txt", List.of("Dear practice,"));
        Path nameless = ListFiles.file(folder, "list.txt", ListFiles.diagnoses());

        assertThat(refused(letter, CodesWish.NONE).key()).isEqualTo("codelists.refused.no-list");
        assertThat(refused(nameless, CodesWish.NONE).key()).isEqualTo("codelists.refused.no-day");
        assertThat(refused(nameless, new CodesWish(CodeListKind.MUE, DAY)).key())
                .isEqualTo("codelists.refused.no-list");
        var wish = new CodesWish(CodeListKind.ICD10CM, LocalDate.of(2025, 10, 1));
        assertThat(lists.take(nameless, wish, Progress.SILENT)).singleElement().isInstanceOf(CodesAnswer.Taken.class);
        assertThatThrownBy(() -> lists.take(folder.resolve("gone.txt"), CodesWish.NONE, Progress.SILENT))
                .isInstanceOf(BillingException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aStoppedImportLeavesNothing() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(ListFiles.pair("G0439", "J%04d".formatted(i), "20200101", "*", '1'));
        }
        Path file = ListFiles.file(folder, "ccipra-v320r0-f1.txt", rows);
        var stopsWhileTaking = new Progress() {
            private boolean isTaking;

            @Override
            public void report(String step, long done, long total) {
                isTaking = true;
            }

            @Override
            public boolean isCancelled() {
                return isTaking;
            }
        };

        assertThatThrownBy(() -> lists.take(file, CodesWish.NONE, stopsWhileTaking))
                .isInstanceOf(Cancelled.class);
        assertThat(lists.list()).isEmpty();
        assertThat(taken(file).entries()).isEqualTo(10_000);
        assertThat(facts(List.of(), Set.of("G0439", "J9999")).pair("G0439", "J9999", DAY))
                .isPresent();
    }

    private CodeFacts facts(List<String> diagnoses, Set<String> procedures) {
        return test.office().session().read(tx -> CodeQuery.in(tx).facts(diagnoses, procedures));
    }

    private CodesAnswer.Taken taken(Path file) {
        List<CodesAnswer> answers = lists.take(file, CodesWish.NONE, Progress.SILENT);
        assertThat(answers).singleElement().isInstanceOf(CodesAnswer.Taken.class);
        return (CodesAnswer.Taken) answers.getFirst();
    }

    private CodesAnswer.Refused refused(Path file, CodesWish wish) {
        List<CodesAnswer> answers = lists.take(file, wish, Progress.SILENT);
        assertThat(answers).singleElement().isInstanceOf(CodesAnswer.Refused.class);
        return (CodesAnswer.Refused) answers.getFirst();
    }
}
