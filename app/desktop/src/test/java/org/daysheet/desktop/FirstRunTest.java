package org.daysheet.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.founding.Founded;
import org.daysheet.desktop.founding.Founder;
import org.daysheet.desktop.founding.FoundingField;
import org.daysheet.desktop.founding.FoundingStep;
import org.daysheet.desktop.founding.FoundingViewModel;
import org.daysheet.desktop.welcome.DemoChoice;
import org.daysheet.desktop.welcome.WelcomeViewModel;
import org.junit.jupiter.api.Test;

/// The first run: a practice is made, its recovery key written down; or the demo is made.
class FirstRunTest {
    private static final String KEY = "7K2M-Q9RD-01TX-BV5N-ZH3A-W8EC-4GPJ-6SFY";
    private static final Map<FoundingField, String> RIGHT = Map.ofEntries(
            Map.entry(FoundingField.NAME, "Juniper Street Family Medicine"),
            Map.entry(FoundingField.NPI, "1234567893"),
            Map.entry(FoundingField.TAX_ID, "12-3456789"),
            Map.entry(FoundingField.STREET, "12 Juniper Street"),
            Map.entry(FoundingField.CITY, "Albany"),
            Map.entry(FoundingField.STATE, "NY"),
            Map.entry(FoundingField.ZIP, "12207-0001"),
            Map.entry(FoundingField.FIRST, "Helen"),
            Map.entry(FoundingField.LAST, "Marlow"),
            Map.entry(FoundingField.PROVIDER_NPI, "1999999984"),
            Map.entry(FoundingField.TAXONOMY, "207Q00000X"),
            Map.entry(FoundingField.BILLS_AS, "ORGANIZATION"),
            Map.entry(FoundingField.PAYER, "Prairie Mutual"),
            Map.entry(FoundingField.PAYER_CODE, "60054"),
            Map.entry(FoundingField.PAYER_KIND, "CI"),
            Map.entry(FoundingField.FOLDER, "practice"));

    private final List<Object> events = new ArrayList<>();

    @Test
    void whatIsWrongIsSaidBesideEachField() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        model.text(FoundingField.NPI).set("1234567890");
        model.text(FoundingField.TAX_ID).set("12-34567");
        model.text(FoundingField.STATE).set("New York");
        model.text(FoundingField.ZIP).set("1220");
        model.text(FoundingField.PASSPHRASE).set("short");
        model.text(FoundingField.AGAIN).set("shorter");
        model.make();
        assertThat(model.problem(FoundingField.NAME).get()).isEqualTo("Every claim needs a name.");
        assertThat(model.problem(FoundingField.NPI).get())
                .isEqualTo("One digit is mistyped: the check digit does not fit.");
        assertThat(model.problem(FoundingField.TAX_ID).get()).startsWith("Nine digits");
        assertThat(model.problem(FoundingField.STATE).get()).isEqualTo("2 letters.");
        assertThat(model.problem(FoundingField.ZIP).get()).isEqualTo("Five or nine digits.");
        assertThat(model.problem(FoundingField.PASSPHRASE).get()).startsWith("At least 12 characters.");
        assertThat(model.problem(FoundingField.AGAIN).get()).isEqualTo("The two are not alike.");
        assertThat(model.problem(FoundingField.LAST).get()).isEqualTo("The last name is missing.");
        assertThat(model.problem(FoundingField.PROVIDER_NPI).get()).isEqualTo("An NPI has ten digits.");
        assertThat(model.problem(FoundingField.PAYER).get()).isEmpty();
        assertThat(model.working().get()).isFalse();
        assertThat(model.key().get()).isEmpty();
    }

    @Test
    void aStepIsLeftOnlyWhenItIsRightAndThePracticeIsMadeFromTheLast() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        model.goOn();
        assertThat(model.step().get()).isEqualTo(FoundingStep.PRACTICE);
        fill(model);
        model.goOn();
        model.text(FoundingField.PROVIDER_NPI).set("1999999985");
        model.goOn();
        assertThat(model.step().get()).isEqualTo(FoundingStep.PEOPLE);
        assertThat(model.problem(FoundingField.PROVIDER_NPI).get())
                .isEqualTo("One digit is mistyped: the check digit does not fit.");
        model.text(FoundingField.PROVIDER_NPI).set("1999999984");
        model.goOn();
        assertThat(model.step().get()).isEqualTo(FoundingStep.KEEPING);
        model.text(FoundingField.CITY).set("");
        model.goOn();
        assertThat(model.step().get()).as("the step of what is missing").isEqualTo(FoundingStep.PRACTICE);
        assertThat(model.problem(FoundingField.CITY).get()).isEqualTo("The city is missing.");
        model.text(FoundingField.CITY).set("Albany");
        model.goOn();
        model.goOn();
        model.goOn();
        assertThat(model.key().get()).isEqualTo(KEY);
    }

    @Test
    void aPayerIsNamedWithItsNumberOrNotAtAll() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        fill(model);
        model.text(FoundingField.PAYER_CODE).set("");
        model.make();
        assertThat(model.problem(FoundingField.PAYER_CODE).get()).isEqualTo("A payer needs its number.");
        model.text(FoundingField.PAYER).set("");
        model.make();
        assertThat(model.key().get()).isEqualTo(KEY);
    }

    @Test
    void theProviderOfAPracticeOfOneTakesOverItsNpi() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        model.text(FoundingField.NPI).set(" 1234567893");
        model.text(FoundingField.BILLS_AS).set("PERSON");
        model.takeOverNpi();
        assertThat(model.text(FoundingField.PROVIDER_NPI).get()).isEqualTo("1234567893");
        assertThat(model.problem(FoundingField.PROVIDER_NPI).get()).isEmpty();
    }

    @Test
    void whomClaimsNameAsBillingProviderIsChosenInWordsAndFitsTheNumbers() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        fill(model);
        assertThat(model.billing().get())
                .isEqualTo("Claims name Juniper Street Family Medicine, an organization, as billing provider,"
                        + " and Helen Marlow as the one who treats.");
        model.takeOverNpi();
        assertThat(model.problem(FoundingField.PROVIDER_NPI).get())
                .isEqualTo("This is the NPI of the practice. Enter the provider’s own, or choose below that claims"
                        + " name the provider.");
        model.make();
        assertThat(model.key().get()).isEmpty();
        model.text(FoundingField.BILLS_AS).set("PERSON");
        assertThat(model.problem(FoundingField.PROVIDER_NPI).get()).isEmpty();
        assertThat(model.billing().get())
                .isEqualTo("Claims name Helen Marlow, a person, as billing provider."
                        + " Juniper Street Family Medicine is not named there.");
        model.text(FoundingField.PROVIDER_NPI).set("1999999984");
        model.make();
        assertThat(model.problem(FoundingField.BILLS_AS).get())
                .isEqualTo("A person bills under one NPI: the provider’s must be the NPI of step 1.");
        assertThat(model.key().get()).isEmpty();
    }

    @Test
    void nothingThatWasTypedAndNoKeyIsLostUnasked() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        assertThat(model.mayEnd()).as("nothing was typed").isTrue();
        assertThat(model.back()).isTrue();
        fill(model);
        assertThat(model.back()).isFalse();
        assertThat(model.question().get()).isEqualTo(FoundingViewModel.Question.BACK);
        assertThat(model.back()).as("away from the question").isFalse();
        assertThat(model.question().get()).isEqualTo(FoundingViewModel.Question.NONE);
        assertThat(model.mayEnd()).isFalse();
        assertThat(model.mayEnd()).as("asked once").isTrue();
        model.stay();
        model.make();
        assertThat(model.key().get()).isEqualTo(KEY);
        assertThat(model.mayEnd()).isFalse();
        assertThat(model.question().get()).isEqualTo(FoundingViewModel.Question.KEY);
        assertThat(model.mayEnd()).isTrue();
    }

    @Test
    void theWindowStaysOpenWhileThePracticeIsMade() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        FoundingViewModel model = new FoundingViewModel(
                (texts, passphrase, progress) -> new Founded<>("practice", KEY),
                new Background(waiting::add, Runnable::run, Pretend::words),
                List.of(2, 7),
                "practice",
                _ -> {});
        fill(model);
        model.make();
        assertThat(List.of(model.mayEnd(), model.mayEnd())).containsOnly(false);
        waiting.removeFirst().run();
        assertThat(model.key().get()).isEqualTo(KEY);
    }

    @Test
    void aFieldIsCheckedWhenItIsLeftAndClearedWhenItIsRight() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        model.text(FoundingField.NPI).set("12");
        model.leave(FoundingField.NPI);
        assertThat(model.problem(FoundingField.NPI).get()).isEqualTo("An NPI has ten digits.");
        model.text(FoundingField.NPI).set("1234567893");
        model.leave(FoundingField.NPI);
        assertThat(model.problem(FoundingField.NPI).get()).isEmpty();
    }

    @Test
    void aPostOfficeBoxIsNoStreetOfAPractice() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        for (String box : List.of("PO Box 12", "P.O. Box 12", "p o box 12", "Post Office Box 12", "Lockbox 7")) {
            model.text(FoundingField.STREET).set(box);
            model.leave(FoundingField.STREET);
            assertThat(model.problem(FoundingField.STREET).get())
                    .as(box)
                    .isEqualTo("Payers refuse a post office box here. Enter the street;"
                            + " the box can be the pay-to address in Settings.");
        }
        model.text(FoundingField.STREET).set("12 Boxwood Street");
        model.leave(FoundingField.STREET);
        assertThat(model.problem(FoundingField.STREET).get()).isEmpty();
    }

    @Test
    void thePassphraseIsRatedInWords() {
        FoundingViewModel model = form((texts, passphrase, progress) -> new Founded<>("practice", KEY));
        assertThat(model.strength().getValue()).isEmpty();
        assertThat(strength(model, "violet")).startsWith("Too short");
        assertThat(strength(model, "aaaaaaaaaaaaaaaaaaaaaaaaa")).isEqualTo("Weak: add another word.");
        assertThat(strength(model, "violet kettle 42")).isEqualTo("Fair. Another word makes it strong.");
        assertThat(strength(model, "violet kettle orbit 42")).isEqualTo("Strong.");
    }

    @Test
    void thePracticeIsEnteredOnlyWhenTheKeyWasWrittenDownAndTypedBack() {
        FoundingViewModel model = form((texts, passphrase, progress) -> {
            events.add(texts);
            events.add(String.valueOf(passphrase));
            return new Founded<>("practice", KEY);
        });
        fill(model);
        model.make();
        assertThat(events).containsExactly(RIGHT, "violet kettle orbit 42");
        assertThat(model.key().get()).isEqualTo(KEY);
        assertThat(model.text(FoundingField.PASSPHRASE).get()).isEmpty();
        model.enter();
        model.writtenDown().set(true);
        model.firstGroup().set("Q9RD");
        model.secondGroup().set("wrong");
        model.enter();
        assertThat(events).hasSize(2);
        model.secondGroup().set(" 4gpj ");
        assertThat(model.confirmed().get()).isTrue();
        model.enter();
        assertThat(events).endsWith("entered practice");
        assertThat(model.key().get()).isEmpty();
    }

    @Test
    void aPracticeThatCannotBeMadeSaysWhyAndKeepsWhatWasTyped() {
        FoundingViewModel model = form((texts, passphrase, progress) -> {
            throw new IllegalStateException("The folder already has keys; another practice lives there.");
        });
        fill(model);
        model.make();
        assertThat(model.failure().get()).isEqualTo("The folder already has keys; another practice lives there.");
        assertThat(model.working().get()).isFalse();
        assertThat(model.text(FoundingField.NAME).get()).isEqualTo("Juniper Street Family Medicine");
    }

    @Test
    void theDemoIsMadeOnceShownWhileItIsMadeAndCanBeStopped() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        Background background =
                new Background(waiting::add, Runnable::run, _ -> new Failure("Stopped as asked.", true));
        AtomicBoolean isMade = new AtomicBoolean();
        WelcomeViewModel model = new WelcomeViewModel(
                List.of(),
                new DemoChoice<>(Path.of("demo"), isMade::get, progress -> {
                    progress.stopIfCancelled();
                    return "demo";
                }),
                background,
                practice -> events.add("entered " + practice));
        model.tryDemo();
        model.tryDemo();
        assertThat(waiting).hasSize(1);
        assertThat(model.job().get().title()).isEqualTo("Making the demo practice");
        model.stop();
        waiting.removeFirst().run();
        assertThat(model.job().get()).isNull();
        assertThat(model.problem().get()).isEqualTo("Stopped as asked.");
        isMade.set(true);
        model.tryDemo();
        assertThat(model.job().get().title()).isEqualTo("Opening the demo practice");
        waiting.removeFirst().run();
        assertThat(events).containsExactly("entered demo");
        assertThat(model.problem().get()).isEmpty();
    }

    private FoundingViewModel form(Founder<String> founder) {
        return new FoundingViewModel(
                founder,
                Pretend.sameThread(),
                List.of(2, 7),
                "practice",
                practice -> events.add("entered " + practice));
    }

    private static void fill(FoundingViewModel model) {
        RIGHT.forEach((field, text) -> model.text(field).set(text));
        model.text(FoundingField.PASSPHRASE).set("violet kettle orbit 42");
        model.text(FoundingField.AGAIN).set("violet kettle orbit 42");
    }

    private static String strength(FoundingViewModel model, String passphrase) {
        model.text(FoundingField.PASSPHRASE).set(passphrase);
        return model.strength().getValue();
    }
}
