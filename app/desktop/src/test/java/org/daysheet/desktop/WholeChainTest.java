package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.desktop.Seen.text;
import static org.daysheet.desktop.Seen.until;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.NewPractice;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.demo.simulator.AnswerFile;
import org.daysheet.demo.simulator.PayerSimulator;
import org.daysheet.demo.simulator.Scenario;
import org.daysheet.demo.simulator.SimulatorSettings;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.parts.ColumnMemory;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A child's visit with a referral, a drug and two payers, by keys alone: from charge entry to the claim that the
/// second payer took in, and onto paper. Files stand for the receivers' answers.
@ExtendWith(ApplicationExtension.class)
class WholeChainTest {
    private static final ZoneId HERE = ZoneId.of("America/New_York");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-26T17:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    private static final PostalAddress HOME = new PostalAddress("9 Oak Lane", "", "Albany", "NY", "122070001");

    @TempDir
    private Path folder;

    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final PayerSimulator payers = new PayerSimulator(SimulatorSettings.always(Scenario.COINSURANCE, 7));
    private Office office;
    private ChosenFiles files;
    private Scene scene;
    private Path out;

    @Start
    void start(Stage stage) {
        office = Office.create(folder.resolve("practice"), practice(), "a long passphrase 7".toCharArray(), CLOCK)
                .office();
        out = folder.resolve("out");
        files = new ChosenFiles(out);
        setUp();
        Theme.apply(false);
        Background background = new Background(workers, Platform::runLater, Desktop::explain);
        scene = new Scene(
                Desktop.shell(
                        Opened.of(office, folder.resolve("practice")),
                        background,
                        ColumnMemory.NONE,
                        files,
                        new Workplace(),
                        LaterScreens::now),
                1320,
                820);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void proveTheBooks() {
        workers.shutdown();
        assertThat(office.check(Progress.SILENT))
                .filteredOn(result -> !result.passed())
                .isEmpty();
        office.close();
    }

    @Test
    void aVisitOfAChildWithTwoPayersComesHomeByKeysAlone(FxRobot robot) throws IOException {
        Typist typist = new Typist(robot, scene);
        enterTheVisit(typist, robot);
        send(typist, robot);
        takeAnswers(typist, robot);
        postTheCheck(typist, robot);
        billTheSecondPayer(typist, robot);
        send(typist, robot);
        takeAnswers(typist, robot);
        printTheClaim(typist, robot);
    }

    private void enterTheVisit(Typist typist, FxRobot robot) {
        typist.control(KeyCode.DIGIT3);
        until(() -> robot.lookup("#encounters-table").tryQuery().isPresent());
        typist.control(KeyCode.N);
        typist.type("rivera, leo");
        until(() -> robot.lookup("#encounters-offers").query().isVisible());
        typist.push(KeyCode.ENTER);
        typist.type("j45909");
        typist.push(KeyCode.ENTER);
        typist.type("g0439");
        typist.push(KeyCode.TAB);
        typist.tab(3);
        typist.type("180");
        typist.push(KeyCode.ENTER);
        typist.type("j3420");
        typist.push(KeyCode.TAB);
        typist.tab(3);
        typist.type("20");
        typist.control(KeyCode.E);
        typist.fill(KeyCode.G, "00409120330");
        typist.fill(KeyCode.Q, "1");
        typist.fill(KeyCode.Z, "ml");
        typist.fill(KeyCode.F, "okafor");
        typist.push(KeyCode.ENTER);
        typist.fill(KeyCode.A, "REF4711");
        Pictures.shoot("chain-entered", scene);
        typist.control(KeyCode.ENTER);
        until(() -> text(robot, "#encounters-charged").equals("200.00 were charged for Rivera, Leo (2 lines)."));
        typist.control(KeyCode.M);
        until(() -> office.claims().count(null) == 1);
    }

    private void send(Typist typist, FxRobot robot) {
        typist.control(KeyCode.DIGIT4);
        until(() -> robot.lookup("#claims-table").tryQuery().isPresent());
        typist.control(KeyCode.E);
        ClaimId newest = new ClaimId(office.claims().count(null));
        until(() -> !office.scrubbing().history(newest).isEmpty());
        assertThat(office.scrubbing().history(newest).getFirst().findings())
                .filteredOn(ScrubFinding::stops)
                .isEmpty();
        until(() -> !robot.lookup("#claims-send").queryButton().isDisabled());
        typist.control(KeyCode.S);
        until(() -> typist.focused().equals("claims-send-now"));
        typist.push(KeyCode.SHIFT, KeyCode.TAB);
        typist.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(typist.focused()).isEqualTo("claims-send-folder");
        typist.push(KeyCode.CONTROL, KeyCode.A);
        typist.type(out.toString());
        typist.tabTo("claims-send-now");
        typist.push(KeyCode.SPACE);
        until(() -> office.claims().inStatus(List.of(ClaimStatus.READY)).isEmpty());
    }

    private void takeAnswers(Typist typist, FxRobot robot) throws IOException {
        int wanted = office.submissions().list().size();
        until(() -> sent().size() == wanted);
        Path sent = sent().getLast();
        List<Path> answers = new ArrayList<>();
        for (AnswerFile answer : payers.answer(Files.readAllBytes(sent), TODAY).files()) {
            answers.add(Files.write(folder.resolve(answer.name()), answer.bytes()));
        }
        files.next(answers);
        typist.control(KeyCode.O);
        until(() -> robot.lookup("#intake").query().isVisible());
        typist.push(KeyCode.ESCAPE);
    }

    private void postTheCheck(Typist typist, FxRobot robot) {
        typist.control(KeyCode.DIGIT5);
        until(() -> !Seen.all(robot, "#checks-table").isEmpty());
        typist.push(KeyCode.DOWN);
        until(() -> robot.lookup("#checks-post")
                .tryQueryAs(Button.class)
                .filter(post -> !post.isDisabled())
                .isPresent());
        typist.control(KeyCode.ENTER);
        until(() -> claim(1).status() == ClaimStatus.PAID);
    }

    private void billTheSecondPayer(Typist typist, FxRobot robot) {
        typist.control(KeyCode.DIGIT4);
        typist.push(KeyCode.DOWN);
        until(() -> !robot.lookup("#claims-next").queryButton().isDisabled());
        typist.control(KeyCode.B);
        until(() -> office.claims().count(null) == 2);
    }

    private void printTheClaim(Typist typist, FxRobot robot) throws IOException {
        until(() -> claim(2).status() == ClaimStatus.ACCEPTED);
        ProfessionalClaim document = office.session()
                .read(tx -> office.claims().document(tx, claim(2).version().id()));
        assertThat(document.dependent()).isNotNull();
        assertThat(document.reference("9F")).isEmpty();
        assertThat(document.lines().getLast().drug()).isNotNull();
        assertThat(document.otherPayers())
                .singleElement()
                .satisfies(first -> assertThat(first.payer().references()).contains(new Reference("9F", "REF4711")));
        FormPage page = office.paperClaims().lay(claim(2).id()).pages().getFirst();
        assertThat(page.text("7")).contains(HOME.line1().toUpperCase(Locale.ROOT));
        assertThat(page.text("11a")).contains("02 03 1985");
        typist.control(KeyCode.F);
        typist.push(KeyCode.DOWN);
        until(() -> !Seen.table(robot, "#claims-table").getSelectionModel().isEmpty());
        typist.push(KeyCode.ENTER);
        until(() -> robot.lookup("#claims-side-paper")
                .tryQuery()
                .filter(side -> side.isVisible())
                .isPresent());
        typist.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT5);
        until(() -> robot.lookup("#claims-paper-save")
                .tryQueryAs(Button.class)
                .filter(save -> !save.isDisabled())
                .isPresent());
        Pictures.shoot("chain-paper", scene);
        typist.control(KeyCode.K);
        typist.type("save forms");
        typist.push(KeyCode.ENTER);
        until(() -> paper().isPresent());
        assertThat(Files.readAllBytes(paper().orElseThrow())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<Path> paper() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.filter(file -> file.toString().endsWith(".pdf")).findFirst();
        }
    }

    private Claim claim(long id) {
        return office.claims().show(new ClaimId(id)).claim();
    }

    /// The files that were sent, in order; a file has its name only once it is whole.
    private List<Path> sent() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.filter(file -> file.toString().endsWith(".837")).sorted().toList();
        }
    }

    private static NewPractice practice() {
        return new NewPractice(
                new PracticeFacts(
                        "Juniper Street Family Medicine",
                        null,
                        Npi.ofBase("199955010"),
                        new TaxId(TaxId.Kind.EI, "371234567"),
                        "207Q00000X",
                        new PostalAddress("12 Juniper Street", "", "Albany", "NY", "122070001"),
                        PostalAddress.NONE,
                        new Contact("Billing office", "518-555-0142", ""),
                        new Submitter("JUNIPER", "Clearwater Exchange", "CLEARWATER", true)),
                HERE,
                false);
    }

    private void setUp() {
        office.practices()
                .keepProvider(ProviderFacts.rendering(
                        PersonName.of("Marlow", "Helen"), Npi.ofBase("199955021"), "207Q00000X"));
        office.practices()
                .keepProvider(new ProviderFacts(
                        ProviderRole.REFERRING,
                        false,
                        PersonName.of("Okafor", "Ben"),
                        Npi.ofBase("199955033"),
                        "",
                        PostalAddress.NONE));
        PayerId first = office.practices().keepPayer(PayerFacts.of("Harbor Health Plan", "HARB1", "CI"));
        PayerId second = office.practices().keepPayer(PayerFacts.of("Prairie Mutual", "PRAI1", "CI"));
        PersonName mother = PersonName.of("Rivera", "Ana");
        GuarantorId guarantor = office.patients().keepGuarantor(new GuarantorFacts("G1", mother, HOME, ""));
        PatientId child = office.patients()
                .keep(
                        guarantor,
                        new PatientFacts(
                                "P1", PersonName.of("Rivera", "Leo"), LocalDate.of(2019, 4, 17), Sex.M, HOME, ""));
        cover(child, first, 1, mother, Sex.F);
        cover(child, second, 2, PersonName.of("Rivera", "Tomas"), Sex.M);
    }

    private void cover(PatientId child, PayerId payer, int order, PersonName parent, Sex sex) {
        office.coverages()
                .keep(
                        child,
                        new CoverageFacts(
                                payer,
                                order,
                                "W12345" + order,
                                "",
                                "",
                                Relationship.CHILD,
                                new Subscriber(parent, LocalDate.of(1985, 2, 3), sex, HOME),
                                Period.from(LocalDate.of(2026, 1, 1)),
                                Money.ZERO,
                                ""));
    }
}
