package org.daysheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.statements.StatementAging;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.types.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statements and key figures each read open balances on their own, because their rooms never meet. Over a practice
/// with a history they must see the same balances, of the same age, on every day.
final class AgingJourney {
    @Test
    void statementsAndKeyFiguresAgeTheSameBalancesAlikeOnEveryDay(@TempDir Path dir) {
        LivedPractice lived = LivedPractice.shared();
        long seen = 0;
        try (Office office = lived.open(lived.copyTo(dir.resolve("practice")))) {
            for (LocalDate day = lived.today().minusDays(70); !day.isAfter(lived.today()); day = day.plusDays(7)) {
                LocalDate cutoff = day;
                List<Long> ofStatements = office.session().read(tx -> StatementAging.ofPatients(tx, cutoff));
                AgedRow ofFigures = AgedReceivables.compute(
                                office.session().database().transactions(), cutoff, AgingClock.RESPONSIBILITY)
                        .parties()
                        .getLast();
                List<Long> row = new ArrayList<>(
                        ofFigures.buckets().stream().map(Money::cents).toList());
                row.add(ofFigures.credits().cents());
                assertThat(ofStatements).as("on %s", cutoff).isEqualTo(row);
                seen += ofFigures.open().cents();
            }
        }
        assertThat(seen).isPositive();
    }
}
