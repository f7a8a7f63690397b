package org.daysheet.desktop.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.background.Failure;
import org.daysheet.desktop.background.Latest;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.links.Opener;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.FilterChoice;
import org.daysheet.desktop.parts.FilterOption;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.OpenDetails;
import org.daysheet.desktop.parts.ReadChoice;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;

/// What the screen of visits shows: the list, or the form.
public final class EncountersViewModel {
    private final EncounterDesk desk;
    private final Opener opener;
    private final Supplier<LocalDate> today;
    private final PagedRows<EncounterRow> rows;
    private final OpenDetails<EncounterRow> details;
    private final EntryViewModel entry;
    private final Latest opening;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<EncounterFilter> filter = new SimpleObjectProperty<>(EncounterFilter.ALL);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadChoice<ProviderId> provider;
    private final ReadOnlyObjectWrapper<@Nullable Badge> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper entering = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Object> reload = (_, _, _) -> load();
    private final ReadOnlyObjectWrapper<@Nullable VisitPath> sought = new ReadOnlyObjectWrapper<>();
    private @Nullable Entered askedAbout;
    private boolean isShown;

    /// @param opener brings claims to the front
    /// @param today the business date
    public EncountersViewModel(EncounterDesk desk, Background background, Opener opener, Supplier<LocalDate> today) {
        this.desk = desk;
        this.opener = opener;
        this.today = today;
        this.rows = new PagedRows<>(background);
        this.details = new OpenDetails<>(desk::details, background);
        this.entry = new EntryViewModel(desk, background, today, () -> isShown && entering.get());
        this.provider = new ReadChoice<>(this::treating, background);
        this.opening = new Latest(background);
        rows.slots().subscribe(this::summarize); // also when one empty list follows another
    }

    public PagedRows<EncounterRow> rows() {
        return rows;
    }

    /// The charged visit that is open beside the list.
    public OpenDetails<EncounterRow> details() {
        return details;
    }

    /// The form.
    public EntryViewModel entry() {
        return entry;
    }

    /// The field in the form that a finding is about, null for none.
    ReadOnlyObjectProperty<@Nullable VisitPath> sought() {
        return sought.getReadOnlyProperty();
    }

    /// Whether the form is on the screen.
    public ReadOnlyBooleanProperty entering() {
        return entering.getReadOnlyProperty();
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<EncounterFilter> filter() {
        return filter;
    }

    /// First day of the list as it is typed.
    public StringProperty from() {
        return from;
    }

    /// Last day of the list as it is typed.
    public StringProperty to() {
        return to;
    }

    /// Whose visits to show.
    public FilterChoice<ProviderId> provider() {
        return provider.choice();
    }

    /// Why the visit that was to be opened is not shown, null when it is.
    public ReadOnlyObjectProperty<@Nullable Badge> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether days or a provider hold something back.
    BooleanExpression isNarrowed() {
        return from.isNotEmpty().or(to.isNotEmpty()).or(provider().value().isNotNull());
    }

    /// Lets every day and provider through.
    void clear() {
        from.set("");
        to.set("");
        provider.choose("");
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// The screen comes to the front.
    public void shown() {
        isShown = true;
        search.addListener(reload);
        filter.addListener(reload);
        from.addListener(reload);
        to.addListener(reload);
        provider.value().addListener(reload);
        provider.read(this::load);
    }

    private List<FilterOption<ProviderId>> treating() {
        return FilterOption.of(desk.book().rendering(), ProviderChoice::id, ProviderChoice::name, ProviderChoice::npi);
    }

    /// The screen is left; what is in the form stays there.
    public void hidden() {
        isShown = false;
        search.removeListener(reload);
        filter.removeListener(reload);
        from.removeListener(reload);
        to.removeListener(reload);
        provider.value().removeListener(reload);
        notice.set(null);
        rows.forget();
        provider.forget();
        opening.forget();
    }

    /// Reads the list anew.
    public void load() {
        if (isWrong(from) || isWrong(to)) {
            rows.refuse(Texts.of("days.wrong"));
            return;
        }
        if (provider.isComing()) {
            return;
        }
        rows.load(desk.matching(new EncounterQuestion(
                filter.get(), day(from), day(to), provider.id(), search.get().strip())));
    }

    /// Tells that something cannot be opened, where the person looks: in the form when it is open, else at the list.
    private void fail(Failure failure) {
        if (entering.get()) {
            entry.tell(failure.message(), Badge.Tone.BAD);
        } else {
            notice.set(new Badge(failure.message(), Badge.Tone.BAD));
        }
    }

    /// Opens the form for the next visit; what is in it and not saved is asked about first.
    public void begin() {
        if (!entering.get()) {
            entry.begin();
            entering.set(true);
        } else {
            entry.leave(entry::begin);
        }
    }

    /// Opens the form for a visit of a patient; what is in it and not saved is asked about first.
    public void begin(PatientId patient) {
        opening.fetch(
                () -> desk.patient(patient),
                who -> {
                    if (entering.get()) {
                        entry.leave(() -> entry.begin(who));
                    } else {
                        entry.begin(who);
                        entering.set(true);
                    }
                },
                this::fail);
    }

    /// Puts the visit with a name, or all visits of an account, into the list.
    ///
    /// @param then hears which visit is looked for, when the list is about to be read
    void seek(String key, Consumer<VisitKey> then) {
        leave(() -> {
            Optional<VisitKey> wanted = VisitKey.read(key, today.get());
            filter.set(EncounterFilter.ALL);
            provider.choose("");
            from.set(wanted.map(visit -> Formats.date(visit.on())).orElse(""));
            to.set(from.get());
            search.set(wanted.map(VisitKey::account).orElse(key));
            wanted.ifPresent(then);
        });
    }

    /// Shows all visits a filter lets through.
    void list(EncounterFilter among) {
        leave(() -> {
            filter.set(among);
            clear();
            search.set("");
        });
    }

    /// What brings back the filters of the list.
    Runnable here() {
        EncounterFilter among = filter.get();
        String first = from.get();
        String last = to.get();
        String whose = provider.kept();
        String text = search.get();
        return () -> {
            filter.set(among);
            from.set(first);
            to.set(last);
            provider.choose(whose);
            search.set(text);
        };
    }

    /// Opens a visit: in the form as long as it was not charged, else beside the list. What was opened just before and
    /// is not there yet does not come over it.
    public void open(EncounterRow visit) {
        if (!visit.isClosed()) {
            correct(visit);
            return;
        }
        notice.set(null);
        stopOpening();
        details.open(visit);
    }

    /// Opens a visit in the form, to be corrected where it was charged.
    public void correct(EncounterRow visit) {
        notice.set(null);
        stopOpening();
        entry.load(visit.id(), () -> entering.set(true), this::fail);
    }

    private void stopOpening() {
        opening.forget();
        if (!entering.get()) {
            entry.stopLoading();
        }
    }

    /// Opens a visit at a field, to be corrected where it was charged; one that was withdrawn is looked for in the
    /// list.
    ///
    /// @param path of the field, as findings name it
    /// @param seek shows a visit that was withdrawn
    void open(EncounterId id, String path, Consumer<String> seek) {
        stopOpening();
        opening.fetch(
                () -> {
                    Encounter visit = desk.show(id);
                    String account = desk.patient(visit.facts().patient()).account();
                    return new Wanted(
                            visit.isWithdrawn(),
                            VisitKey.of(account, visit.facts().serviceOn()));
                },
                wanted -> {
                    sought.set(null);
                    if (wanted.isWithdrawn()) {
                        seek.accept(wanted.key());
                    } else {
                        leave(() -> entry.load(
                                id,
                                () -> {
                                    entering.set(true);
                                    sought.set(new VisitPath(path));
                                },
                                this::fail));
                    }
                },
                this::fail);
    }

    /// A visit that is to be shown.
    private record Wanted(boolean isWithdrawn, String key) {}

    /// Goes from the form to the list; what is not saved is asked about first.
    public void leave() {
        leave(() -> {});
    }

    /// Whether the window may close. What is in the form and not saved is asked about first; asked again about the same
    /// input, it may.
    ///
    /// @param close what is done once the input is discarded or saved
    boolean mayEnd(Runnable close) {
        if (!entering.get() || !entry.isUnsaved()) {
            return true;
        }
        Entered now = entry.entered();
        boolean wasAsked = entry.asking().get() != null && now.equals(askedAbout);
        askedAbout = now;
        return wasAsked || entry.leave(close);
    }

    /// Does something with the list, once the form is left when it is open.
    void leave(Runnable then) {
        if (entering.get()) {
            entry.leave(() -> {
                entering.set(false);
                then.run();
                load();
            });
        } else {
            then.run();
        }
    }

    /// Brings the claim of the visit that was charged to the front.
    public void openClaim() {
        ChargedVisit done = entry.charged().get();
        if (done != null && done.claim() != null) {
            opener.open(new Link.OfClaim(done.claim().id()));
        }
    }

    private boolean isWrong(StringProperty typed) {
        return !typed.get().isBlank() && day(typed) == null;
    }

    private @Nullable LocalDate day(StringProperty typed) {
        return Optional.of(typed.get().strip())
                .filter(text -> !text.isEmpty())
                .flatMap(text -> DayWords.read(text, today.get()))
                .orElse(null);
    }

    /// What is chosen and typed now.
    List<String> filterNow() {
        return List.of(
                filter.get().name(),
                search.get().strip(),
                from.get().strip(),
                to.get().strip(),
                provider.kept());
    }

    /// Puts a filter that was kept into the list; a provider who is no longer there is left out.
    void apply(SavedFilter kept) {
        Named.of(EncounterFilter.class, kept.value(0)).ifPresent(filter::set);
        search.set(kept.value(1));
        from.set(kept.value(2));
        to.set(kept.value(3));
        provider.choose(kept.value(4));
    }

    private void summarize() {
        summary.set(Texts.of("encounters.summary", rows.size(), filter.get().words()));
    }
}
