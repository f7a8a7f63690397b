package org.daysheet.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.Office;
import org.daysheet.billing.exchange.FileAnswer;
import org.daysheet.billing.patients.PatientRow;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.demo.DemoPractice;
import org.daysheet.demo.DemoResult;
import org.daysheet.demo.DemoSettings;
import org.daysheet.demo.StatementPrinter;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.types.work.Progress;

/// A small practice with two months behind it and a full mailbox: made once for a run, only ever copied.
///
/// @param folder the closed practice
/// @param mail what payers answered to its newest claims, and tables somebody typed; nothing of it taken yet
/// @param today the business date on which the mail is worked through
record LivedPractice(Path folder, Path mail, LocalDate today) {
    static final String PASSPHRASE = "a phrase for the journeys";
    static final int NEW_PATIENTS = 40;
    static final int NEW_PAYMENTS = 12;

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final DemoSettings SETTINGS = new DemoSettings(24, 2, 11, LocalDate.of(2026, 3, 20));
    private static final LocalDate BILLED_ON = LocalDate.of(2026, 3, 23);

    private static final class Holder {
        private static final LivedPractice ONE = build(Folders.fresh("lived"));
    }

    static LivedPractice shared() {
        return Holder.ONE;
    }

    static Clock clock(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    static Office open(Path practice, LocalDate today) {
        return Office.open(practice, PASSPHRASE.toCharArray(), "owner", clock(today));
    }

    Path copyTo(Path target) {
        return Folders.copy(folder, target);
    }

    Office open(Path copy) {
        return open(copy, today);
    }

    private static LivedPractice build(Path home) {
        Path practice = home.resolve("practice");
        Path mail = home.resolve("mail");
        DemoResult lived = DemoPractice.build(
                practice,
                SETTINGS,
                PASSPHRASE.toCharArray(),
                home.resolve("files"),
                StatementPrinter.NONE,
                Progress.SILENT);
        if (lived.people().visits() < 20) {
            throw new IllegalStateException("too little was lived through: " + lived.lines());
        }
        LocalDate last = BILLED_ON;
        try (Office office = open(practice, BILLED_ON)) {
            List<PatientRow> patients = office.patients().list("", 0, 1_000);
            take(office, Folders.write(home.resolve("visits.csv"), visits(office, patients)));
            for (AnswerFile answer : answers(office, home.resolve("sent"))) {
                Folders.write(mail.resolve(answer.name()), answer.bytes());
                last = answer.availableOn().isAfter(last) ? answer.availableOn() : last;
            }
            Folders.write(mail.resolve("20260410-patients.csv"), newPatients());
            Folders.write(mail.resolve("20260411-payments.csv"), newPayments(patients));
        }
        return new LivedPractice(practice, mail, last.plusDays(1));
    }

    private static List<AnswerFile> answers(Office office, Path sent) {
        office.claims().createAll(Progress.SILENT);
        office.scrubbing().scrubAll(Progress.SILENT);
        Exported exported = office.submissions().exportReady(sent, Progress.SILENT);
        PayerSimulator payers = new PayerSimulator(SimulatorSettings.typical(77));
        for (SentFile file : exported.files()) {
            payers.receive(Folders.bytes(Objects.requireNonNull(file.path())), BILLED_ON);
        }
        return payers.collect(LocalDate.MAX).files();
    }

    /// Every patient comes once more, in the last days.
    private static String visits(Office office, List<PatientRow> patients) {
        String provider =
                office.practices().providers().getFirst().facts().npi().value();
        StringBuilder table =
                new StringBuilder("encounter_key,patient_account,service_on,rendering_npi,procedure,diagnoses\n");
        int number = 0;
        for (PatientRow patient : patients) {
            number++;
            String visit =
                    "late-" + number + "," + patient.accountNumber() + ",2026-03-1" + number % 8 + "," + provider;
            table.append(visit).append(",T1015,I10 E119\n");
            table.append(visit).append(",J3420,I10 E119\n");
        }
        return table.toString();
    }

    private static String newPatients() {
        StringBuilder table = new StringBuilder("patient_account,last_name,first_name,birth_on,sex\n");
        for (int i = 1; i <= NEW_PATIENTS; i++) {
            table.append("NEW" + i + ",Newcomer,Number " + i + ",1980-01-02,U\n");
        }
        return table.toString();
    }

    private static String newPayments(List<PatientRow> patients) {
        StringBuilder table = new StringBuilder("payment_key,patient_account,amount,received_on,method\n");
        for (int i = 0; i < NEW_PAYMENTS; i++) {
            table.append("NEW" + i + "," + patients.get(i).accountNumber() + ",7.50,2026-03-23,check\n");
        }
        return table.toString();
    }

    private static void take(Office office, Path table) {
        if (!(office.exchange().take(table, Progress.SILENT) instanceof FileAnswer.Taken)) {
            throw new IllegalStateException(table + " was not taken");
        }
    }
}
