package org.daysheet.desktop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// A practice on a disk with one provider and one payer, Acme Health Plan, that bills visits of one line and takes the
/// payer's files in. Today is 2026-06-26.
final class BilledPractice implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    static final ZoneId HERE = ZoneId.of("America/New_York");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);

    private final Office office;
    private final MarlowVisits visits;
    private final PayerId payer;
    private int files;

    BilledPractice(Path folder) {
        NewPractice practice = NewPractice.parse("Juniper Street Family Medicine", "1234567893", "123456789", HERE);
        office = Office.create(folder.resolve("practice"), practice, "a long passphrase 7".toCharArray(), CLOCK)
                .office();
        visits = MarlowVisits.in(office);
        payer = office.practices().keepPayer(PayerFacts.of("Acme Health Plan", "ACME1", "CI"));
    }

    Office office() {
        return office;
    }

    /// A visit of one G0439 whose claim has left the practice; the first claim is DS1-1.
    ///
    /// @param account the patient's, who is covered by the payer
    ClaimId bill(String account, PersonName name, LocalDate day, Money amount) {
        ClaimId claim = make(account, name, day, amount);
        office.claimMoves().billedByHand(claim, "portal");
        return claim;
    }

    /// As [#bill], for a claim that has not left.
    ClaimId make(String account, PersonName name, LocalDate day, Money amount) {
        PatientId patient = visits.patient(visits.household("G" + account, name), account, name);
        office.coverages()
                .keep(patient, CoverageFacts.ofPatient(payer, 1, "W" + account, Period.from(LocalDate.of(2026, 1, 1))));
        return office.claims().create(visits.charged(patient, day, MarlowVisits.line("G0439", day, amount)));
    }

    /// Takes a file of one check in.
    RemittanceId take(String trace, Money amount, List<String> claims) {
        List<String> all = new ArrayList<>();
        all.add("ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260620*1200*^*00501*%09d*0*P*:"
                .formatted(++files));
        all.add("GS*HP*PAYER*PRACTICE*20260620*1200*1*X*005010X221A1");
        List<String> set = new ArrayList<>(List.of(
                "ST*835*0001",
                "BPR*I*" + amount.x12() + "*C*ACH************20260620",
                "TRN*1*" + trace + "*ACME1",
                "N1*PR*Acme Health Plan",
                "N1*PE*PRACTICE*XX*1234567893",
                "LX*1"));
        set.addAll(claims);
        set.add("SE*" + (set.size() + 1) + "*0001");
        all.addAll(set);
        all.add("GE*1*1");
        all.add("IEA*1*%09d".formatted(files));
        byte[] bytes = (String.join("~\n", all) + "~\n").getBytes(StandardCharsets.UTF_8);
        TakeResult result = office.remittances().take(trace + ".835", bytes, Progress.SILENT);
        return ((TakeResult.Taken) result).remittances().getFirst();
    }

    @Override
    public void close() {
        office.close();
    }
}
