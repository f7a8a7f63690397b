package org.daysheet.demo;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.PaymentMethod;
import org.daysheet.demo.chance.Dice;
import org.daysheet.demo.practice.PlannedVisit;
import org.daysheet.demo.practice.VisitCalendar;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What happens while patients are there: visits entered and closed, money taken at the desk.
final class FrontDesk {
    private static final PlaceOfService OFFICE = new PlaceOfService("11");
    private static final int LEFT_OPEN_PER_MILLE = 400;

    private final Office office;
    private final VisitCalendar calendar;
    private final Roster roster;
    private final long seed;

    FrontDesk(Office office, VisitCalendar calendar, Roster roster, long seed) {
        this.office = office;
        this.calendar = calendar;
        this.roster = roster;
        this.seed = seed;
    }

    /// Lives through the visits of a day.
    ///
    /// @param finished whether every visit of the day is closed; else some stay open, the last one always
    /// @return how many visits there were
    int see(LocalDate day, boolean finished) {
        List<PlannedVisit> visits = calendar.on(day);
        for (PlannedVisit visit : visits) {
            PatientId patient = roster.key(visit.patient());
            Dice dice = Dice.of(
                    seed,
                    "desk",
                    day.toString(),
                    Integer.toString(visit.patient().number()));
            EncounterId encounter = office.chargeEntry()
                    .enter(new EncounterDraft(
                            "",
                            patient,
                            EncounterProviders.rendering(roster.provider(visit.provider())),
                            day,
                            OFFICE,
                            visit.isSelfPay(),
                            Circumstances.NONE,
                            visit.diagnoses(),
                            visit.lines()));
            boolean isLast = visit.equals(visits.getLast());
            if (finished || !(isLast || dice.chance(LEFT_OPEN_PER_MILLE))) {
                office.chargeEntry().close(encounter);
            }
            if (visit.paidAtDesk().isPositive()) {
                take(patient, visit.paidAtDesk(), day, dice);
            }
        }
        return visits.size();
    }

    /// A payment that came by mail or over the counter, for what is open.
    void take(PatientId patient, Money amount, LocalDate day) {
        take(patient, amount, day, Dice.of(seed, "mail", day.toString(), patient.toString()));
    }

    private void take(PatientId patient, Money amount, LocalDate day, Dice dice) {
        PaymentMethod method =
                dice.pick(List.of(PaymentMethod.CARD, PaymentMethod.CARD, PaymentMethod.CHECK, PaymentMethod.CASH));
        String reference = switch (method) {
            case CHECK -> Integer.toString(1000 + dice.below(8999));
            case CARD -> "slip " + (10_000 + dice.below(89_999));
            case CASH, OTHER -> "";
        };
        office.payments().add(new NewPayment(patient, method, amount, day, reference, "", false));
    }
}
