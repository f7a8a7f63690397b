package org.daysheet.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paper.Paper;
import org.daysheet.desktop.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the settings show and do, part by part. What was typed into a part stays while another is looked at.
public final class SettingsViewModel {
    private final SettingsDesk desk;
    private final Supplier<LocalDate> today;
    private final WorkplaceViewModel workplace;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.PRACTICE);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final RecordBook<PracticeAnswers, PracticeField> practice;
    private final RecordBook<Provider, ProviderField> providers;
    private final RecordBook<PayerRow, PayerField> payers;
    private final RecordBook<PriceRow, PriceField> prices;
    private final RecordBook<User, UserField> users;
    private final RecordBook<QuickNote, NoteField> notes;
    private final PayerRulesViewModel rules;
    private final RecordBook<SubmissionProfile, ProfileField> profiles;
    private final CodeListsViewModel lists;
    private final ReadOnlyObjectWrapper<@Nullable Question> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable QuickNote> removing = new ReadOnlyObjectWrapper<>();
    private final Latest codeReads;
    private final Latest letterReads;
    private CodeBook codes = CodeBook.EMPTY;
    private List<?> askedAbout = List.of();
    private boolean isShown;

    /// What becomes of changes that are not saved, asked before the window closes.
    ///
    /// @param parts where they are
    /// @param close ends the program
    record Question(List<Section> parts, Runnable close) {
        Question {
            parts = List.copyOf(parts);
        }
    }

    /// @param workplace what is set up for this computer
    /// @param paper where a test page is printed
    /// @param opener shows the claims that rules are tried on
    public SettingsViewModel(
            SettingsDesk desk,
            Background background,
            Supplier<LocalDate> today,
            Workplace workplace,
            Paper paper,
            Opener opener) {
        this.desk = desk;
        this.today = today;
        this.workplace =
                new WorkplaceViewModel(workplace, paper, background, inFront(Section.LOOKS), desk::calibrationSheet);
        this.practice = new RecordBook<>(new PracticeKind(desk), background, inFront(Section.PRACTICE));
        this.providers = new RecordBook<>(new ProviderKind(desk), background, inFront(Section.PROVIDERS));
        this.payers = new RecordBook<>(new PayerKind(desk, today), background, inFront(Section.PAYERS));
        this.prices = new RecordBook<>(new PriceKind(desk, today), background, inFront(Section.PRICES));
        this.users = new RecordBook<>(new UserKind(desk), background, inFront(Section.USERS));
        this.notes = new RecordBook<>(new NoteKind(desk), background, inFront(Section.NOTES));
        this.rules = new PayerRulesViewModel(desk, background, inFront(Section.RULES), today, opener);
        this.profiles = new RecordBook<>(new ProfileKind(desk), background, inFront(Section.SENDING));
        this.lists = new CodeListsViewModel(desk, background, inFront(Section.LISTS), today);
        notes.chosen().addListener((_, _, _) -> removing.set(null));
        this.codeReads = new Latest(background);
        this.letterReads = new Latest(background);
        section.addListener((_, _, _) -> load());
        books().forEach(book -> book.form().changed().addListener((_, _, isChanged) -> forgetQuestion(isChanged)));
        describe();
    }

    /// The part that is shown.
    public ObjectProperty<Section> section() {
        return section;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What is set up for this computer.
    public WorkplaceViewModel workplace() {
        return workplace;
    }

    public RecordBook<PracticeAnswers, PracticeField> practice() {
        return practice;
    }

    public RecordBook<Provider, ProviderField> providers() {
        return providers;
    }

    public RecordBook<PayerRow, PayerField> payers() {
        return payers;
    }

    public RecordBook<PriceRow, PriceField> prices() {
        return prices;
    }

    public RecordBook<User, UserField> users() {
        return users;
    }

    /// Short codes for notes.
    public RecordBook<QuickNote, NoteField> notes() {
        return notes;
    }

    /// The practice's own rules about what payers want.
    public PayerRulesViewModel rules() {
        return rules;
    }

    /// The ways files go to payers.
    public RecordBook<SubmissionProfile, ProfileField> profiles() {
        return profiles;
    }

    /// The public code lists.
    public CodeListsViewModel lists() {
        return lists;
    }

    /// The codes that are offered for prices.
    CodeBook codes() {
        return codes;
    }

    public LocalDate today() {
        return today.get();
    }

    void shown() {
        isShown = true;
        load();
    }

    private BooleanSupplier inFront(Section part) {
        return () -> isShown && section.get() == part;
    }

    /// Whether something in the part in front was changed and can be saved.
    BooleanExpression canSave() {
        Observable[] all = Stream.concat(Stream.of(section), books().stream().map(RecordBook::canSave))
                .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> section.get().ordinal() < books().size()
                        && books().get(section.get().ordinal()).canSave().get(),
                all);
    }

    /// The screen is left; what is being saved goes on.
    void hidden() {
        isShown = false;
        asking.set(null);
        books().forEach(RecordBook::forget);
        lists.hidden();
    }

    /// Reads the part in front anew.
    public void load() {
        describe();
        switch (section.get()) {
            case PRACTICE -> practice.load();
            case PROVIDERS -> providers.load();
            case PAYERS -> {
                profiles.load();
                payers.load();
            }
            case PRICES -> {
                payers.load();
                prices.load();
                codeReads.fetch(desk::codes, read -> codes = read, _ -> {});
            }
            case USERS -> users.load();
            case NOTES -> notes.load();
            case RULES -> rules.load();
            case SENDING -> profiles.load();
            case LISTS -> lists.load();
            case LOOKS -> {}
        }
    }

    /// Puts the thing with a key into the form of a part.
    ///
    /// @param key of the payer, provider or submission profile; the practice needs none
    /// @param then what is done once it is there
    void seek(Section part, long key, Runnable then) {
        switch (part) {
            case PRACTICE -> practice.seek(_ -> true, then);
            case PROVIDERS -> providers.seek(one -> one.id().value() == key, then);
            case PAYERS -> payers.seek(row -> row.payer().id().value() == key, then);
            case SENDING -> profiles.seek(one -> one.id().value() == key, then);
            case PRICES, USERS, NOTES, RULES, LISTS, LOOKS -> {}
        }
    }

    private void describe() {
        summary.set(Texts.of("settings.summary." + section.get().name()));
    }

    /// Stops the chosen user from signing in.
    public void switchOff() {
        User user = users.chosen().get();
        if (user != null && user.isActive()) {
            users.act(() -> desk.switchOff(user.id()), Texts.of("settings.user.off", user.displayName()));
        }
    }

    /// The code for notes that is removed once somebody agrees, null while nobody is asked.
    public ReadOnlyObjectProperty<@Nullable QuickNote> removing() {
        return removing.getReadOnlyProperty();
    }

    /// Asks whether the chosen code for notes is to be removed; not while its changes are neither saved nor undone.
    public void removeNote() {
        if (notes.isUnsaved()) {
            notes.askToSave();
        } else {
            removing.set(notes.chosen().get());
        }
    }

    /// Removes the code that was asked about.
    public void removeNow() {
        QuickNote note = removing.get();
        removing.set(null);
        if (note != null) {
            notes.act(() -> desk.removeNote(note.code()), Texts.of("settings.note.removed", note.code()));
        }
    }

    /// Keeps the code that was asked about.
    public void keepNote() {
        removing.set(null);
    }

    /// Switches the chosen provider off, or on again.
    public void switchProvider() {
        Provider provider = providers.chosen().get();
        if (provider != null) {
            boolean isUsed = !provider.isActive();
            providers.act(
                    () -> desk.switchProvider(provider.id(), isUsed),
                    Texts.of(used(isUsed), provider.facts().name().display()));
        }
    }

    /// Switches the chosen submission profile off, or on again.
    public void switchProfile() {
        SubmissionProfile profile = profiles.chosen().get();
        if (profile != null) {
            boolean isUsed = !profile.isActive();
            profiles.act(
                    () -> desk.switchProfile(profile.id(), isUsed),
                    Texts.of(used(isUsed), profile.facts().name()));
        }
    }

    /// Tells what the file of a letter may be called: it ends as the one that came.
    public void findLetterName(long step, String payer, Consumer<String> told) {
        String name = "letter-" + payer + "-" + step;
        letterReads.fetch(
                () -> desk.letterName(step), kept -> told.accept(name + ending(kept)), _ -> told.accept(name));
    }

    private static String ending(String file) {
        return file.matches("(?s).+\\.[A-Za-z0-9]{1,5}") ? file.substring(file.lastIndexOf('.')) : "";
    }

    /// Writes a payer's letter where somebody wants it.
    public void saveLetter(long step, Path to) {
        payers.act(() -> desk.saveLetter(step, to), Texts.of("settings.letter.saved", to));
    }

    /// Switches the chosen payer off, or on again.
    public void switchPayer() {
        PayerRow row = payers.chosen().get();
        if (row != null) {
            boolean isUsed = !row.payer().isActive();
            payers.act(
                    () -> desk.switchPayer(row.payer().id(), isUsed),
                    Texts.of(used(isUsed), row.payer().facts().name()));
        }
    }

    private static String used(boolean isUsed) {
        return isUsed ? "settings.used.again" : "settings.used.no-more";
    }

    /// Whether the window may close. What was changed and not saved is asked about first, in a part where it is; asked
    /// again about the same input, it may.
    ///
    /// @param close what is done once the changes are discarded or saved
    boolean mayEnd(Runnable close) {
        List<Section> unsaved = unsaved();
        List<?> now = books().stream().map(book -> book.form().typed()).toList();
        boolean isSafe = unsaved.isEmpty() || (asking.get() != null && now.equals(askedAbout));
        if (!isSafe) {
            askedAbout = now;
            if (!unsaved.contains(section.get())) {
                section.set(unsaved.getFirst());
            }
            asking.set(new Question(unsaved, close));
        }
        return isSafe;
    }

    /// What to ask before the window closes, null while nobody has to be asked.
    ReadOnlyObjectProperty<@Nullable Question> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Goes on with what was changed.
    void stay() {
        asking.set(null);
    }

    /// Discards what was changed, and closes.
    void discard() {
        Question question = asking.get();
        if (question != null) {
            books().forEach(RecordBook::undo);
            question.close().run();
        }
    }

    /// Saves what was changed, part by part, and closes; where something cannot be saved, that part is shown.
    void saveAndGo() {
        Question question = asking.get();
        asking.set(null);
        if (question != null) {
            saveNext(question.close());
        }
    }

    private void saveNext(Runnable then) {
        unsaved().stream()
                .findFirst()
                .ifPresentOrElse(
                        part -> {
                            section.set(part);
                            books().get(part.ordinal()).save(() -> saveNext(then));
                        },
                        then);
    }

    /// Saved or undone otherwise, nothing is left to ask about.
    private void forgetQuestion(boolean isChanged) {
        if (!isChanged && unsaved().isEmpty()) {
            asking.set(null);
        }
    }

    /// The parts in which something was changed and not saved.
    private List<Section> unsaved() {
        return Stream.of(Section.values())
                .filter(part -> part.ordinal() < books().size()
                        && books().get(part.ordinal()).isUnsaved())
                .toList();
    }

    /// In the order of the parts.
    private List<RecordBook<?, ?>> books() {
        return List.of(practice, providers, payers, prices, users, notes, rules.book(), profiles);
    }
}
