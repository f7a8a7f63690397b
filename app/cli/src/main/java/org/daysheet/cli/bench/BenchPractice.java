package org.daysheet.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.billing.submission.AckAnswer;
import org.daysheet.billing.submission.SentFile;
import org.daysheet.demo.practice.DemoOffice;
import org.daysheet.demo.practice.DemoPayer;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.AnswerKind;
import org.daysheet.demo.simulator.Answers;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.Scenario;
import org.daysheet.demo.simulator.ScenarioMix;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.demo.simulator.Timing;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// A made-up practice of a wanted size, filled through the same services as a real one, many visits a transaction.
/// All visits are of the same shape, so that figures depend on how many there are alone.
final class BenchPractice implements AutoCloseable {
    static final Map<Scenario, Integer> ANSWERS = Map.of(
            Scenario.PAID, 50, Scenario.COINSURANCE, 30, Scenario.DEDUCTIBLE_PART, 10, Scenario.PARTLY_DENIED, 10);

    static final String PASSPHRASE = "only made up, only measured";
    private static final String OWNER = "owner";
    private static final LocalDate SENT_ON = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST_VISIT = LocalDate.of(2025, 11, 20);
    private static final int DAYS = 100;
    private static final int VISITS_PER_PATIENT = 5;
    private static final int VISITS_PER_TRANSACTION = 250;
    private static final List<String> CODES =
            List.of("G0402", "G0439", "J3420", "A4550", "Q0091", "G2211", "G0444", "G0446", "G0447", "G0101");

    private final Path folder;
    private final Office office;
    private final Progress progress;
    private final List<EncounterId> closed = new ArrayList<>();
    private final PayerSimulator payers =
            new PayerSimulator(new SimulatorSettings(42, new ScenarioMix(ANSWERS), Timing.AT_ONCE, Set.of()));

    private BenchPractice(Path folder, Office office, Progress progress) {
        this.folder = folder;
        this.office = office;
        this.progress = progress;
    }

    /// An empty practice in a folder that holds none.
    static BenchPractice create(Path folder, Progress progress) {
        Office office = Office.create(folder, DemoOffice.newPractice(), PASSPHRASE.toCharArray(), on(SENT_ON))
                .office();
        return new BenchPractice(folder, office, progress);
    }

    /// Opens one made before, two weeks later: the payers have answered meanwhile.
    static BenchPractice open(Path folder, Progress progress) {
        Office office = Office.open(folder, PASSPHRASE.toCharArray(), OWNER, on(SENT_ON.plusDays(14)));
        return new BenchPractice(folder, office, progress);
    }

    Office office() {
        return office;
    }

    /// Enters and closes visits, five for each patient.
    ///
    /// @param lines charges a visit, at most ten
    /// @return the patients
    List<PatientId> visits(int visits, int lines) {
        ProviderId provider =
                office.practices().keepProvider(DemoOffice.providers(1).getFirst());
        PayerId payer = office.practices().keepPayer(DemoPayer.LAKESIDE.facts());
        List<PatientId> patients = new ArrayList<>();
        inPortions(
                "patients entered",
                Math.ceilDiv(visits, VISITS_PER_PATIENT),
                patients::addAll,
                numbers -> office.session()
                        .write(tx -> numbers.stream()
                                .map(number -> {
                                    PatientId id = office.patients()
                                            .keep(
                                                    tx,
                                                    office.patients().keepGuarantor(tx, guarantor(number)),
                                                    patient(number));
                                    office.coverages().keep(tx, id, coverage(payer, number));
                                    return id;
                                })
                                .toList()));
        inPortions(
                "visits closed",
                visits,
                closed::addAll,
                numbers -> office.session()
                        .write(tx -> numbers.stream()
                                .map(number -> {
                                    PatientId patient = patients.get(number / VISITS_PER_PATIENT);
                                    EncounterId id =
                                            office.chargeEntry().enter(tx, visit(patient, provider, number, lines));
                                    var _ = office.chargeEntry().close(tx, id);
                                    return id;
                                })
                                .toList()));
        return List.copyOf(patients);
    }

    private <T> void inPortions(String step, int count, Consumer<T> result, Function<List<Integer>, T> work) {
        for (int from = 0; from < count; from += VISITS_PER_TRANSACTION) {
            progress.stopIfCancelled();
            int to = Math.min(count, from + VISITS_PER_TRANSACTION);
            result.accept(work.apply(IntStream.range(from, to).boxed().toList()));
            progress.report(step, to, count);
        }
    }

    /// Makes claims of visits.
    ///
    /// @param most how many, the oldest first
    void claim(int most) {
        List<EncounterId> some = closed.subList(0, Math.min(most, closed.size()));
        inPortions(
                "claims made",
                some.size(),
                _ -> {},
                numbers -> office.session()
                        .write(tx -> numbers.stream()
                                .map(number -> office.claims().create(tx, some.get(number)))
                                .toList()));
    }

    /// Checks claims, sends them, and gives the payer's check for them.
    ///
    /// @param most how many claims, the oldest first
    byte[] remittance(int most) {
        return only(send(most), AnswerKind.REMITTANCE_835).bytes();
    }

    /// Checks claims, sends them, and gives what comes back.
    private Answers send(int most) {
        List<ClaimId> all = office.claims().inStatus(List.of(ClaimStatus.DRAFT));
        List<ClaimId> some = all.subList(0, Math.min(most, all.size()));
        inPortions(
                "claims checked",
                some.size(),
                _ -> {},
                numbers -> office.session()
                        .write(tx -> numbers.stream()
                                .map(number -> office.scrubbing().scrub(tx, some.get(number)))
                                .toList()));
        List<SentFile> files =
                office.submissions().export(some, outFolder(), progress).files();
        if (files.size() != 1 || files.getFirst().claims() != some.size()) {
            throw new IllegalStateException("the claims did not all leave in one file");
        }
        return payers.answer(bytes(files.getFirst().path()), SENT_ON);
    }

    private static AnswerFile only(Answers answers, AnswerKind kind) {
        List<AnswerFile> files = answers.of(kind);
        if (files.size() != 1) {
            throw new IllegalStateException("the payer answered with " + files.size() + " files of " + kind);
        }
        return files.getFirst();
    }

    private Path outFolder() {
        return folder.resolveSibling(folder.getFileName() + "-out");
    }

    /// Lets the payer say of some of the claims that they came, answer them, and posts the check.
    void answer(int most) {
        Answers answers = send(most);
        acknowledged(only(answers, AnswerKind.ACKNOWLEDGMENT_999), FileKind.SYNTAX_ACK_999);
        acknowledged(only(answers, AnswerKind.CLAIM_STATUS_277CA), FileKind.CLAIM_ACK_277);
        byte[] check = only(answers, AnswerKind.REMITTANCE_835).bytes();
        if (office.remittances().take("bench.835", check, progress) instanceof TakeResult.Taken taken) {
            taken.remittances().forEach(office.remittances()::post);
        } else {
            throw new IllegalStateException("the check was not taken");
        }
    }

    private void acknowledged(AnswerFile answer, FileKind kind) {
        Path file = outFolder().resolve("answer." + answer.kind().extension());
        try {
            Files.write(file, answer.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!(office.acknowledgments().take(file, kind, progress) instanceof AckAnswer.Taken)) {
            throw new IllegalStateException("the answer was not taken: " + file);
        }
    }

    /// A second practice that is the same to the byte. Both must be closed.
    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(from)) {
            files = tree.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static GuarantorFacts guarantor(int number) {
        return new GuarantorFacts("B" + number, name(number), home(number), "");
    }

    private static PatientFacts patient(int number) {
        return new PatientFacts(
                "B" + number,
                name(number),
                LocalDate.of(1950, 1, 1).plusDays(number % 20_000),
                Sex.F,
                home(number),
                "");
    }

    private static PersonName name(int number) {
        StringBuilder last = new StringBuilder("Alder");
        for (char digit : Integer.toString(number).toCharArray()) {
            last.append((char) ('a' + (digit - '0')));
        }
        return PersonName.of(last.toString(), "Ruth");
    }

    private static PostalAddress home(int number) {
        return new PostalAddress(1 + number % 900 + " Oak St", "", "Fairhollow", "OH", "45990");
    }

    private static CoverageFacts coverage(PayerId payer, int number) {
        return CoverageFacts.ofPatient(
                payer, 1, "W" + String.format(Locale.ROOT, "%09d", number), Period.from(FIRST_VISIT.minusYears(1)));
    }

    private static EncounterDraft visit(PatientId patient, ProviderId provider, int number, int lines) {
        LocalDate day = FIRST_VISIT.plusDays((number * 37L) % DAYS);
        List<ChargeDraft> charges = IntStream.range(0, lines)
                .mapToObj(line -> ChargeDraft.of(new ProcedureCode(CODES.get(line)), day)
                        .at(Money.ofCents(5_000 + 1_000L * line)))
                .toList();
        return new EncounterDraft(
                "",
                patient,
                EncounterProviders.rendering(provider),
                day,
                new PlaceOfService("11"),
                false,
                Circumstances.NONE,
                List.of(new Icd10("E119")),
                charges);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clock on(LocalDate day) {
        ZoneId zone = DemoOffice.newPractice().zone();
        return Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    @Override
    public void close() {
        office.close();
    }
}
