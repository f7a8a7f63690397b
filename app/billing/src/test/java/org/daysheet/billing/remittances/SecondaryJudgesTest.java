package org.daysheet.billing.remittances;

import static org.assertj.core.api.Assertions.assertThat;

import com.imsweb.x12.reader.X12Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.remittances.EraText.CheckText;
import org.daysheet.billing.submission.Exported;
import org.daysheet.billing.submission.Judges;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Claims to second and third payers, built from made-up decisions of those before, are put before foreign judges.
final class SecondaryJudgesTest {
    private static final int PATIENTS = 20;
    private static final LocalDate PAID_ON = LocalDate.of(2026, 2, 22);
    private static final List<String> RESPONSIBILITIES = List.of("1", "2", "3");

    @TempDir
    private Path out;

    private int checks;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void theJudgesFindNothingWrongWithClaimsToSecondAndThirdPayers(long seed) throws Exception {
        Random random = new Random(seed);
        try (TestOffice test = new TestOffice()) {
            PayerId second = payer(test, "Prairie Mutual", "PRAI2");
            PayerId third = payer(test, "Bay Mutual", "BAY01");
            List<ClaimId> claims = new ArrayList<>();
            for (int i = 1; i <= PATIENTS; i++) {
                PatientId patient = test.insured("P" + i);
                test.cover(patient, second, 2);
                test.cover(patient, third, 3);
                claims.add(test.office().claims().create(test.visit(patient)));
            }
            judge(test, PATIENTS);
            Map<String, Money> open = pay(test, claims, "Acme Health Plan", "ACME1", 1, Map.of(), random);
            List<ClaimId> seconds = claims.stream().map(test.office()::billNext).toList();
            judge(test, PATIENTS);
            pay(test, seconds, "Prairie Mutual", "PRAI2", 2, open, random);
            for (ClaimId claim : seconds) {
                test.office().billNext(claim);
            }
            judge(test, PATIENTS);
            assertThat(test.office().check(Progress.SILENT))
                    .filteredOn(result -> !result.passed())
                    .isEmpty();
        }
    }

    private static PayerId payer(TestOffice test, String name, String code) {
        return test.office().practices().keepPayer(PayerFacts.of(name, code, "CI"));
    }

    /// Checks and sends what is ready; every file goes to every judge.
    private void judge(TestOffice test, int claims) throws Exception {
        test.office().scrubbing().scrubAll(Progress.SILENT);
        Exported sent = test.office().submissions().exportReady(out, Progress.SILENT);
        assertThat(sent.heldBack()).isEmpty();
        assertThat(sent.claims()).isEqualTo(claims);
        Path shared = Path.of(System.getProperty("daysheet.shared", ""));
        for (var file : sent.files()) {
            byte[] bytes = Files.readAllBytes(file.path());
            assertThat(Judges.envelope(bytes)).isEmpty();
            assertThat(Judges.guide(bytes, X12Reader.FileType.ANSI837_5010_X222))
                    .isEmpty();
            if (Files.exists(shared.resolve("tools/x12bal.py"))) {
                assertThat(Judges.arithmetic(bytes, shared)).isEqualTo("OK");
            }
        }
    }

    /// Decides each line by chance, so that it balances, and posts it.
    ///
    /// @param open what the payers before left of each line, by its place; empty for the first payer
    /// @return what this payer left
    private Map<String, Money> pay(
            TestOffice test,
            List<ClaimId> claims,
            String payer,
            String code,
            int turn,
            Map<String, Money> open,
            Random random) {
        Map<String, Money> left = new HashMap<>();
        List<String> segments = new ArrayList<>();
        Money total = Money.ZERO;
        for (int i = 0; i < claims.size(); i++) {
            ProfessionalClaim document = document(test, claims.get(i));
            List<String> lines = new ArrayList<>();
            Money paid = Money.ZERO;
            Money owed = Money.ZERO;
            for (int l = 0; l < document.lines().size(); l++) {
                ServiceLine line = document.lines().get(l);
                String place = i + "." + l;
                Decided decided = decide(line.charge(), open.getOrDefault(place, line.charge()), random);
                lines.addAll(decided.segments(line));
                paid = paid.plus(decided.paid());
                owed = owed.plus(decided.owed());
                left.put(place, decided.owed());
            }
            segments.add("CLP*" + document.controlNumber() + "*" + turn + "*"
                    + document.terms().total().x12() + "*" + paid.x12() + "*" + owed.x12() + "*12*" + code + "-" + i);
            segments.addAll(lines);
            total = total.plus(paid);
        }
        checks++;
        CheckText check =
                new CheckText(payer, code, "EFT" + checks, total, "I", "ACH", PAID_ON.plusDays(checks), segments);
        TakeResult taken = test.office()
                .remittances()
                .take("x.835", EraText.file("%09d".formatted(checks), List.of(check)), Progress.SILENT);
        RemittanceId id = ((TakeResult.Taken) taken).remittances().getFirst();
        assertThat(test.office().remittances().post(id)).isInstanceOf(PostResult.Posted.class);
        return left;
    }

    private static ProfessionalClaim document(TestOffice test, ClaimId claim) {
        var claims = test.office().claims();
        return test.office()
                .session()
                .read(tx ->
                        claims.document(tx, claims.claim(tx, claim).version().id()));
    }

    /// @param before what the payers before took off or paid
    /// @param owed what is left to the patient, for one or two reasons
    private record Decided(Money before, Money paid, Money contractual, List<Money> reasons) {
        Money owed() {
            return Money.sum(reasons);
        }

        List<String> segments(ServiceLine line) {
            List<String> segments = new ArrayList<>();
            segments.add(
                    "SVC*HC:" + line.procedure().code() + "*" + line.charge().x12() + "*" + paid.x12() + "**1");
            segments.add("DTM*472*20260220");
            add(segments, "CAS*OA*23*", before);
            add(segments, "CAS*CO*45*", contractual);
            StringBuilder patient = new StringBuilder("CAS*PR");
            for (int i = 0; i < reasons.size(); i++) {
                patient.append(i == 0 ? "*" : "**")
                        .append(RESPONSIBILITIES.get(i))
                        .append('*')
                        .append(reasons.get(i).x12());
            }
            if (!reasons.isEmpty()) {
                segments.add(patient.toString());
            }
            segments.add("REF*6R*" + line.controlNumber());
            return segments;
        }

        private static void add(List<String> segments, String start, Money amount) {
            if (!amount.isZero()) {
                segments.add(start + amount.x12());
            }
        }
    }

    private static Decided decide(Money charge, Money open, Random random) {
        long cents = open.cents();
        long owed = cents == 0 ? 0 : random.nextLong(cents + 1);
        long contractual = cents - owed == 0 ? 0 : random.nextLong(cents - owed + 1);
        long first = owed == 0 ? 0 : random.nextLong(owed + 1);
        return new Decided(
                charge.minus(open),
                Money.ofCents(cents - owed - contractual),
                Money.ofCents(contractual),
                List.of(Money.ofCents(first), Money.ofCents(owed - first)).stream()
                        .filter(amount -> !amount.isZero())
                        .collect(Collectors.toList()));
    }
}
