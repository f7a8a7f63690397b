package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.submission.AckAnswer;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayKind;
import org.daysheet.desktop.today.TodayPage;
import org.daysheet.desktop.today.TodayRow;
import org.daysheet.desktop.today.Waiting;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits in a real practice, counted over all of it and not over the lines that are listed.
class RealTodayTest {
    private BilledPractice practice;
    private Office office;

    @BeforeEach
    void found(@TempDir Path folder) {
        practice = new BilledPractice(folder);
        office = practice.office();
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void thingsAndMoneyAreThoseOfAllTasksAlsoBeyondTheFirstFifty() {
        IntStream.rangeClosed(1, 60).forEach(number -> open(TaskKind.DENIAL, "denied " + number, 1_000, null));
        IntStream.rangeClosed(1, 55).forEach(number -> open(TaskKind.SILENT_CLAIM, "silent " + number, 200, null));

        TodayPage page = read();

        assertThat(page.totals())
                .isEqualTo(Map.of(
                        TodayKind.TASKS, new Waiting(60, Money.ofCents(60_000)),
                        TodayKind.SILENT, new Waiting(55, Money.ofCents(11_000))));
        assertThat(page.total()).isEqualTo(new Waiting(115, Money.ofCents(71_000)));
        assertThat(page.rows()).hasSize(100);
    }

    @Test
    void aRejectedClaimIsCountedOnceAndNotByItsTaskToo() {
        ClaimId rejected = practice.bill(
                "P1", PersonName.of("Rivera", "Ana"), BilledPractice.TODAY.minusDays(9), Money.ofCents(10_000));
        reject(rejected);
        open(TaskKind.REJECTED, "send DS1-1 again", 10_000, rejected);
        ClaimId mended = practice.bill(
                "P2", PersonName.of("Okafor", "Ben"), BilledPractice.TODAY.minusDays(9), Money.ofCents(5_000));
        open(TaskKind.REJECTED, "send DS2-1 again", 5_000, mended);

        TodayPage page = read();

        assertThat(page.totals())
                .isEqualTo(Map.of(
                        TodayKind.REJECTED, new Waiting(1, Money.ofCents(10_000)),
                        TodayKind.TASKS, new Waiting(1, Money.ofCents(5_000))));
        assertThat(page.rows()).extracting(TodayRow::kind).isEqualTo(List.of(TodayKind.REJECTED, TodayKind.TASKS));
    }

    @Test
    void answersThatMatchNothingAreOneThingAsTheyAreOneLine(@TempDir Path folder) throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.277"), Strangers.FILE);
        assertThat(office.acknowledgments().take(answers, FileKind.CLAIM_ACK_277, Progress.SILENT))
                .isInstanceOf(AckAnswer.Taken.class);

        TodayPage page = read();

        assertThat(page.rows())
                .extracting(TodayRow::title)
                .containsExactly("Find out what 2 answers are about that match nothing sent");
        assertThat(page.totals()).isEqualTo(Map.of(TodayKind.ANSWERS, new Waiting(1, Money.ZERO)));
    }

    private void reject(ClaimId claim) {
        RemittanceId answer = practice.take("EFT1", Money.ZERO, List.of("CLP*OLD-1*4*10*0**12*ICN1", "CAS*CO*16*10"));
        office.remittances().voidCheck(answer, "only its file is wanted");
        RawFileId file = office.remittances().show(answer).file();
        ClaimDetail sent = office.claims().show(claim);
        boolean isMoved = office.session()
                .write(tx -> office.claimMoves()
                        .rejected(tx, sent.claim(), sent.versions().getLast(), "A7 562", file));
        assertThat(isMoved).isTrue();
    }

    private TodayPage read() {
        return new OfficeToday(office, new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE)).read();
    }

    private void open(TaskKind kind, String title, long cents, @Nullable ClaimId about) {
        var _ = office.session()
                .write(tx -> office.followUps()
                        .open(
                                tx,
                                new TaskDraft(
                                        title,
                                        kind,
                                        BilledPractice.TODAY,
                                        Money.ofCents(cents),
                                        title,
                                        new TaskDraft.About(about, null, null, null, null, null))));
    }
}
