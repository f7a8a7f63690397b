package org.daysheet.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.Office;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.practice.Fee;
import org.daysheet.demo.practice.DemoCoverage;
import org.daysheet.demo.practice.DemoHousehold;
import org.daysheet.demo.practice.DemoOffice;
import org.daysheet.demo.practice.DemoPatient;
import org.daysheet.demo.practice.DemoPayer;
import org.daysheet.demo.practice.Service;
import org.daysheet.demo.simulator.Enrollment;
import org.daysheet.demo.simulator.OtherPayer;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Enters what a practice knows before its first visit: providers, payers, prices, people; and tells the payers who
/// their members are.
final class Founding {
    private static final String SCHEDULE = "Standard";

    private final Office office;
    private final PayerSimulator simulator;
    private final DemoSettings settings;
    private final Map<DemoPayer, PayerId> payers = new EnumMap<>(DemoPayer.class);

    Founding(Office office, PayerSimulator simulator, DemoSettings settings) {
        this.office = office;
        this.simulator = simulator;
        this.settings = settings;
    }

    Roster enter(List<DemoHousehold> households, Progress progress) {
        for (DemoPayer payer : DemoPayer.values()) {
            payers.put(payer, office.practices().keepPayer(payer.facts()));
        }
        prices();
        Roster roster = new Roster(DemoOffice.providers(settings.patients()).stream()
                .map(office.practices()::keepProvider)
                .toList());
        int done = 0;
        for (DemoHousehold household : households) {
            progress.stopIfCancelled();
            GuarantorId guarantor = office.patients().keepGuarantor(household.guarantor());
            for (DemoPatient patient : household.members()) {
                enter(roster, guarantor, patient);
                done++;
            }
            progress.report("patients entered", done, settings.patients());
        }
        return roster;
    }

    private void prices() {
        LocalDate firstPrices = settings.firstDay().minusYears(1).withDayOfYear(1);
        LocalDate newPrices = DemoOffice.newPricesOn(settings.firstDay());
        for (Service service : Service.values()) {
            price(service, firstPrices, false);
            if (!newPrices.isAfter(settings.lastDay())) {
                price(service, newPrices, true);
            }
        }
    }

    private void price(Service service, LocalDate from, boolean raised) {
        office.feeSchedules()
                .add(
                        null,
                        new Fee(
                                SCHEDULE,
                                service.code(),
                                null,
                                from,
                                raised ? service.nextPrice() : service.price(),
                                service.plainName()));
    }

    private void enter(Roster roster, GuarantorId guarantor, DemoPatient patient) {
        PatientId key = office.patients().keep(guarantor, patient.facts());
        roster.add(patient, key);
        for (DemoCoverage coverage : patient.coverages()) {
            PayerId payer = payers.get(coverage.payer());
            if (payer == null) {
                throw new IllegalStateException("payer " + coverage.payer() + " was not entered");
            }
            office.coverages()
                    .keep(
                            key,
                            new CoverageFacts(
                                    payer,
                                    coverage.order(),
                                    coverage.memberNumber(),
                                    coverage.groupNumber(),
                                    "",
                                    coverage.relationship(),
                                    coverage.subscriber(),
                                    coverage.period(),
                                    coverage.copay(),
                                    "",
                                    asked(coverage)));
            if (coverage.order() == 1) {
                simulator.enroll(new Enrollment(
                        coverage.payer().code(), coverage.memberNumber(), coverage.copay(), next(patient)));
            }
        }
    }

    /// Patients with Medicare are asked when they are entered.
    private @Nullable LocalDate asked(DemoCoverage coverage) {
        return coverage.payer().facts().isMedicare() ? office.session().today() : null;
    }

    private static Optional<OtherPayer> next(DemoPatient patient) {
        return patient.coverages().stream()
                .filter(coverage -> coverage.order() == 2 && coverage.forwards())
                .findFirst()
                .map(coverage -> new OtherPayer(
                        coverage.payer().payerName(),
                        coverage.payer().code(),
                        coverage.payer().filingIndicator(),
                        coverage.memberNumber()));
    }
}
