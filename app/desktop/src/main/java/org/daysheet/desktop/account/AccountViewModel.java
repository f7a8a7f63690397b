package org.daysheet.desktop.account;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Job;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.OpenDetails;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/// The account that is open: its head, the section that is looked at, and the way from a row to the thing itself.
public final class AccountViewModel {
    private static final int LAST_NOTES = 6;

    private final AccountDesk desk;
    private final Background background;
    private final Opener opener;
    private final AccountLists lists;
    private final WhyViewModel why;
    private final OpenDetails<CoverageRow> coverage;
    private final NoteDraft draft;
    private final Latest heads;
    private final Latest notes;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable AccountHead> head = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.CHARGES);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ListChangeListener<Job> workEnded = _ -> load();
    private String account = "";
    private boolean isShown;

    public AccountViewModel(AccountDesk desk, Background background, Opener opener) {
        this.desk = desk;
        this.background = background;
        this.opener = opener;
        this.lists = new AccountLists(desk, background);
        this.why = new WhyViewModel(desk, background);
        this.coverage = new OpenDetails<>(CoverageRow::details, background);
        this.draft = new NoteDraft(desk, background, this::load);
        head.addListener((_, _, now) -> draft.turnTo(now));
        this.heads = new Latest(background);
        this.notes = new Latest(background);
        section.addListener((_, _, _) -> look());
        filter.addListener((_, _, _) -> read());
    }

    /// Whether an account is open.
    public BooleanExpression isOpen() {
        return open.getReadOnlyProperty();
    }

    /// Whose it is and how it stands, null until it is read.
    public ReadOnlyObjectProperty<@Nullable AccountHead> head() {
        return head.getReadOnlyProperty();
    }

    /// Whose account it is, in words, for its lists on paper and in files.
    String whose() {
        AccountHead shown = head.get();
        return shown == null ? "" : FilterWords.found(shown.name() + " \u00b7 " + shown.account(), filter.get());
    }

    /// Why it cannot be shown, empty when it can.
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    public AccountLists lists() {
        return lists;
    }

    /// The coverage that is open beside its list.
    OpenDetails<CoverageRow> coverage() {
        return coverage;
    }

    /// The note that is being written.
    public NoteDraft draft() {
        return draft;
    }

    /// Whether the window may close. A note that was typed and not kept is shown and asked about; closing once more
    /// gives it up.
    ///
    /// @param close ends the program once the note is dropped
    public boolean mayEnd(Runnable close) {
        Optional<String> unkept = draft.mayEnd() ? Optional.empty() : draft.unkept();
        unkept.ifPresent(number -> {
            if (!open.get() || !number.equals(account)) {
                open(number);
            }
            section.set(Section.NOTES);
            draft.ask(number, close);
        });
        return unkept.isEmpty();
    }

    public WhyViewModel why() {
        return why;
    }

    /// The section that is looked at.
    public ObjectProperty<Section> section() {
        return section;
    }

    /// Only rows that hold this text.
    public StringProperty filter() {
        return filter;
    }

    /// Everything about the row that is chosen, in sentences.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Opens an account by its number.
    public void open(String number) {
        boolean isAnother = !number.equals(account);
        boolean wasOpen = open.get();
        account = number;
        if (isAnother) {
            head.set(null);
            coverage.close();
            why.clear();
            lists.begin();
            section.set(Section.CHARGES);
            filter.set("");
        }
        open.set(true);
        if (wasOpen || !isShown) {
            load();
        }
    }

    /// Opens an account by its number and explains its balance.
    public void explain(String number) {
        open(number);
        why.clear();
        if (section.get() == Section.WHY) {
            look();
        } else {
            section.set(Section.WHY);
        }
    }

    /// What brings back the account that is open, its section and its filter.
    Runnable here() {
        String number = account;
        Section there = section.get();
        String text = filter.get();
        return () -> {
            open(number);
            section.set(there);
            filter.set(text);
        };
    }

    /// One step back: from a balance that is explained to its charge, else out of the account.
    public void back() {
        WhyQuestion asked = why.question().get();
        if (section.get() == Section.WHY && asked != null && asked.charge() != null) {
            section.set(Section.CHARGES);
        } else {
            close();
        }
    }

    /// Out of the account.
    void close() {
        open.set(false);
        hidden();
    }

    /// The account comes to the front.
    public void shown() {
        if (!isShown) {
            isShown = true;
            background.history().addListener(workEnded);
            load();
        }
    }

    /// The account is left.
    public void hidden() {
        isShown = false;
        background.history().removeListener(workEnded);
        heads.forget();
        notes.forget();
        lists.forget();
        why.forget();
    }

    /// Reads the account anew.
    public void load() {
        if (open.get()) {
            String wanted = account;
            heads.fetch(() -> desk.head(wanted), this::show, this::fail);
        }
    }

    /// Explains the balance of a charge.
    public void explain(ChargeRow charge) {
        AccountHead shown = head.get();
        if (shown != null) {
            String title = Texts.of("account.why.charge", charge.code(), Formats.date(charge.serviceOn()));
            ask(new WhyQuestion(shown.id(), charge.id(), title));
        }
    }

    /// Explains the balance of the whole account.
    public void explainAll() {
        AccountHead shown = head.get();
        if (shown != null) {
            ask(new WhyQuestion(shown.id(), null, Texts.of("account.why.all")));
        }
    }

    private void ask(WhyQuestion question) {
        why.ask(question);
        if (section.get() == Section.WHY) {
            look();
        } else {
            section.set(Section.WHY);
        }
    }

    /// A step of the story was chosen, or none.
    public void choose(@Nullable StepRow step) {
        why.choose(step);
        words.set(step == null ? "" : step.words());
    }

    /// A row was chosen: says everything about it.
    public void tell(String about) {
        words.set(about);
    }

    /// A task was chosen: says what was done with it.
    public void tell(TaskRow task) {
        words.set(task.title());
        notes.fetch(
                () -> desk.notes(task),
                lines -> words.set(told(task, lines)),
                failure -> words.set(task.title() + "\n" + Texts.of("account.task.notes-unread", failure.message())));
    }

    private static String told(TaskRow task, List<String> lines) {
        return lines.isEmpty()
                ? Texts.of("account.task.no-notes", task.title())
                : task.title() + "\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_NOTES), lines.size()));
    }

    /// Opens the account of another member of the household.
    void openMember(String number) {
        opener.open(new Link.OfAccount(number));
    }

    /// Begins a visit of the patient.
    public void beginVisit() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfNewVisit(shown.id()));
        }
    }

    /// Begins a payment of the patient.
    public void takePayment() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfNewPayment(shown.id()));
        }
    }

    /// Opens the form of the patient and of who pays for the patient.
    public void editPatient() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfPatientForm(shown.id(), ""));
        }
    }

    /// Begins a coverage of the patient.
    public void beginCoverage() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfNewCoverage(shown.id()));
        }
    }

    /// Begins what a payer says about a coverage of the patient.
    public void beginEligibility() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfNewEligibility(shown.id(), null, null));
        }
    }

    /// Begins the correction of what was written down of a payer's words; what was corrected stays.
    void correct(EligibilityRow row) {
        if (row.stands()) {
            opener.open(new Link.OfEligibilityCorrection(row.id()));
        }
    }

    /// Begins what a payer allowed the patient.
    public void beginAuthorization() {
        AccountHead shown = head.get();
        if (shown != null && open.get()) {
            opener.open(new Link.OfNewAuthorization(shown.id()));
        }
    }

    /// Begins the end of what a payer allowed.
    void end(AuthorizationRow row) {
        opener.open(new Link.OfAuthorizationEnd(row.id()));
    }

    /// Opens the form of a coverage.
    public void edit(CoverageRow row) {
        opener.open(new Link.OfCoverageForm(row.id(), ""));
    }

    /// Shows the thing a row is about on its own screen.
    public void open(@Nullable Link link) {
        if (link != null) {
            opener.open(link);
        }
    }

    private void look() {
        words.set("");
        coverage.close();
        if (section.get() != Section.WHY) {
            why.clear();
        }
        if (section.get() == Section.WHY && why.question().get() == null) {
            explainAll();
        } else if (filter.get().isEmpty()) {
            read();
        } else {
            filter.set(""); // reads
        }
    }

    private void read() {
        AccountHead shown = head.get();
        if (shown == null || !open.get()) {
            return;
        }
        if (section.get() == Section.WHY) {
            why.load(filter.get());
        } else {
            lists.load(section.get(), shown, filter.get());
        }
    }

    private void show(AccountHead read) {
        failure.set("");
        head.set(read);
        if (section.get() == Section.WHY && why.question().get() == null) {
            explainAll();
        } else {
            read();
        }
    }

    private void fail(Failure problem) {
        failure.set(problem.message());
    }
}
