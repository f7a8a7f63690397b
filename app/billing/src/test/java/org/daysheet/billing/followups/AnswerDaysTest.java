package org.daysheet.billing.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.claims.AnswerDays.Stage;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.billing.claims.ClaimSearch;
import org.daysheet.billing.claims.ClaimStep;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerTimes;
import org.daysheet.billing.submission.Answers;
import org.daysheet.billing.submission.UnmatchedAnswers;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long answers take is learned from those that came.
final class AnswerDaysTest {
    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1, 0",
        "1 1 1 1 1 1 1 1 1 1, 1",
        "0 0 0 0 0 0 0 0 0 0, 1",
        "1 2 3 4 5 6 7 8 9 10, 9",
        "10 9 8 7 6 5 4 3 2 1, 9",
        "2 2 2 2 2 2 2 2 2 40, 2",
        "2 2 2 2 2 2 2 2 2 40 40, 40"
    })
    void nineOfTenAnswersAreThereByThatDay(String days, int learned) {
        Stage stage = Stage.of(
                PayerTimes.LEARNED,
                List.of(days.split(" ")).stream().map(Integer::valueOf).toList(),
                5);

        assertThat(stage.learned()).isEqualTo(learned);
        assertThat(stage.days()).isEqualTo(learned == 0 ? 5 : learned);
    }

    @Test
    void whateverTheHistoryThePromiseHolds() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Integer> days = new ArrayList<>();
            IntStream.range(0, 10 + random.nextInt(90)).forEach(_ -> days.add(random.nextInt(60)));
            Stage stage = Stage.of(PayerTimes.LEARNED, days, 30);
            Collections.shuffle(days, random);

            long there = days.stream().filter(day -> day <= stage.days()).count();
            long before = days.stream().filter(day -> day < stage.days()).count();
            assertThat(there * 100).isGreaterThanOrEqualTo(days.size() * 90L);
            assertThat(stage.days() == 1 || before * 100 < days.size() * 90L).isTrue();
            assertThat(Stage.of(PayerTimes.LEARNED, days, 30)).isEqualTo(stage);
            assertThat(Stage.of(17, days, 30).days()).isEqualTo(17);
        }
    }

    /// Ten files of one claim each; nine are answered a day later by a 999 and three days later by a 277CA, the last
    /// one after two and six, by a 999 that names another file until a person says which one is meant.
    @Test
    void theHistoryOfAPracticeMovesTheDayOnWhichAnAnswerIsMissed(@TempDir Path folder) {
        try (TestOffice test = new TestOffice()) {
            LocalDate day = TestOffice.TODAY;
            for (int file = 1; file <= 10; file++) {
                ClaimId claim = test.readyClaim("P" + file);
                test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
                day = day.plusDays(file == 10 ? 2 : 1);
                test.database().clock().setDay(day);
                Answers answers = new Answers(test.office(), folder);
                answers.syntax(file == 10 ? "77" : Integer.toString(file), "");
                if (file == 10) {
                    UnmatchedAnswers unmatched = test.office().acknowledgments().unmatched();
                    unmatched
                            .ofFiles()
                            .match(
                                    unmatched.waiting().getFirst().id(),
                                    unmatched.ofFiles().find("10"));
                }
                day = day.plusDays(file == 10 ? 4 : 2);
                test.database().clock().setDay(day);
                answers.claims(Answers.patient("DS" + claim + "-1", "STC*A2:20:PR*20260302*WQ*215.5~"));
            }
            Payer payer = test.office().practices().payers().getFirst();
            AnswerDays learned = test.office().followUps().answerDays().get(payer.id());

            assertThat(learned)
                    .isEqualTo(new AnswerDays(new Stage(0, 1, 10, 2), new Stage(0, 3, 10, 5), new Stage(0, 0, 0, 30)));

            ClaimId eleventh = test.readyClaim("P11");
            test.office().submissions().exportReady(folder.resolve("out"), Progress.SILENT);
            test.database().clock().setDay(day.plusDays(1));
            assertThat(silentFiles(test)).isZero();
            assertThat(silentClaims(test)).doesNotContain(eleventh);
            test.database().clock().setDay(day.plusDays(2));
            assertThat(silentFiles(test)).isEqualTo(1);
            assertThat(silentClaims(test)).contains(eleventh);

            type(test, payer, 4);
            assertThat(test.office().followUps().answerDays().get(payer.id()).syntax())
                    .isEqualTo(new Stage(4, 1, 10, 2));
            assertThat(silentFiles(test)).isZero();
        }
    }

    private static List<ClaimId> silentClaims(TestOffice test) {
        return test
                .office()
                .claims()
                .search(ClaimSearch.at(List.of(ClaimStep.SILENT)), ClaimOrder.NEWEST, 0, 50)
                .stream()
                .map(ClaimRow::id)
                .toList();
    }

    private static int silentFiles(TestOffice test) {
        test.office().watch();
        return test.office()
                .followUps()
                .list(new TaskFilter(TaskStatus.OPEN, TaskKind.SILENT_FILE, null, null, null))
                .size();
    }

    private static void type(TestOffice test, Payer payer, int syntaxDays) {
        PayerTimes times = new PayerTimes(90, syntaxDays, 0, 0, 180, 7);
        var _ = test.office().practices().keepPayer(payer.facts().withTimes(times));
    }
}
