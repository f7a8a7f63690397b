package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.followups.TaskDraft;
import org.daysheet.billing.followups.TaskKind;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.tasks.TaskAge;
import org.daysheet.desktop.tasks.TaskFilter;
import org.daysheet.desktop.tasks.TaskPages;
import org.daysheet.desktop.tasks.TaskQuestion;
import org.daysheet.desktop.today.OfficeToday;
import org.daysheet.desktop.today.TodayPage;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many tasks wait is the same number wherever it stands: those to be done whose day has come.
class DueTasksTest {
    @Test
    void badgeHeaderAndTodayCountTheTasksThatAreDueByToday(@TempDir Path folder) {
        try (BilledPractice practice = new BilledPractice(folder)) {
            Office office = practice.office();
            LocalDate today = BilledPractice.TODAY;
            ClaimId claim =
                    practice.bill("P1", PersonName.of("Rivera", "Ana"), today.minusDays(9), Money.ofCents(12_000));
            List<TaskDraft> drafts = List.of(
                    draft("Ask the payer", TaskKind.SILENT_PAYMENT, today.minusDays(2), claim),
                    draft("Send the notes", TaskKind.OTHER, today, claim),
                    draft("Call again", TaskKind.OTHER, today.plusDays(5), claim));
            var _ = office.session().write(tx -> office.followUps().open(tx, drafts));
            BusinessDay day = new BusinessDay(BilledPractice.CLOCK, BilledPractice.HERE);

            long badge = Objects.requireNonNull(
                            new OfficeGlance(office).get().counts().get("tasks"))
                    .number();
            var header =
                    new TaskPages(office, day).totals(new TaskQuestion(TaskFilter.OPEN, null, null, TaskAge.ANY, ""));
            int page = new OfficeToday(office, day)
                    .parts().stream()
                            .map(part -> part.get())
                            .mapToInt(TodayPage::tasksDue)
                            .sum();

            assertThat(header.count()).isEqualTo(3);
            assertThat(List.of(badge, (long) header.due(), (long) page)).containsExactly(2L, 2L, 2L);
        }
    }

    private static TaskDraft draft(String title, TaskKind kind, LocalDate dueOn, ClaimId claim) {
        return new TaskDraft(title, kind, dueOn, Money.ZERO, title, TaskDraft.About.claim(claim));
    }
}
