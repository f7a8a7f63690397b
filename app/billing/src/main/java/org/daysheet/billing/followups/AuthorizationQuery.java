package org.daysheet.billing.followups;

import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.PAYER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.problem.Texts;
import org.daysheet.store.Tx;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.money.Money;

/// What to do about authorizations that run out while patients come: ask for others before the next visits.
final class AuthorizationQuery {
    private static final int DAYS_TO_WORK = 7;

    private AuthorizationQuery() {}

    /// Who is covered by whom.
    private record Covered(PatientId patient, PayerId payer, String payerName) {}

    static List<TaskDraft> due(Tx tx) {
        List<AuthorizationUse> uses = Authorizations.runningOut(tx);
        Map<CoverageId, Covered> covered = covered(tx, uses);
        return uses.stream()
                .map(use -> task(
                        use,
                        Objects.requireNonNull(
                                covered.get(use.authorization().facts().coverage())),
                        tx.today()))
                .toList();
    }

    private static TaskDraft task(AuthorizationUse use, Covered covered, LocalDate today) {
        Authorization one = use.authorization();
        LocalDate work = today.plusDays(DAYS_TO_WORK);
        return new TaskDraft(
                "authorization:" + one.id(),
                TaskKind.AUTHORIZATION,
                one.lastDay().filter(work::isAfter).orElse(work),
                Money.ZERO,
                title(use, covered.payerName(), today),
                new TaskDraft.About(null, covered.patient(), covered.payer(), null, null, null));
    }

    private static String title(AuthorizationUse use, String payer, LocalDate today) {
        String number = use.authorization().facts().number();
        int visits = use.visitsLeft().orElse(Integer.MAX_VALUE);
        BigDecimal units = use.unitsLeft().orElse(BigDecimal.valueOf(Long.MAX_VALUE));
        LocalDate last = use.authorization().lastDay().orElse(today);
        if (Authorizations.endsSoon(use.authorization(), today)) {
            return Texts.of("followups.authorization.ends", number, payer, last);
        }
        return visits <= AuthorizationUse.FEW
                ? Texts.of("followups.authorization.visits", number, payer, visits)
                : Texts.of("followups.authorization.units", number, payer, units.toPlainString());
    }

    private static Map<CoverageId, Covered> covered(Tx tx, List<AuthorizationUse> uses) {
        Map<CoverageId, Covered> covered = new HashMap<>();
        tx.dsl()
                .select(COVERAGE.COVERAGE_ID, COVERAGE.PATIENT_ID, PAYER.PAYER_ID, PAYER.PAYER_NAME)
                .from(COVERAGE)
                .join(PAYER)
                .on(PAYER.PAYER_ID.eq(COVERAGE.PAYER_ID))
                .where(COVERAGE.COVERAGE_ID.in(uses.stream()
                        .map(use -> use.authorization().facts().coverage().value())
                        .collect(Collectors.toSet())))
                .forEach(row -> covered.put(
                        new CoverageId(row.value1()),
                        new Covered(new PatientId(row.value2()), new PayerId(row.value3()), row.value4())));
        return covered;
    }
}
