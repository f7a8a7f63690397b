package org.daysheet.desktop.patients;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.account.AccountKey;
import org.daysheet.desktop.account.AccountView;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.account.Section;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.actions.ActionButton;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Choices;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.MainScreen;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.ScreenName;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.Sides;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.people.CoverageField;
import org.daysheet.desktop.people.PatientField;
import org.daysheet.desktop.people.PeopleView;
import org.daysheet.desktop.people.PeopleViewModel;

/// The list of patients with their balances; typing filters it. Enter opens the account of one in its place, the blank
/// key shows what is known of one beside the list.
public final class PatientsView implements MainScreen {
    private final PatientsViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<PatientRow> list;
    private final ScreenFrame frame;
    private final AccountViewModel account;
    private final AccountView open;
    private final PeopleViewModel people;
    private final PeopleView forms;
    private final StackPane root = new StackPane();

    /// The screen with the tools of its list.
    ///
    /// @param people the forms of patients and coverages
    public PatientsView(PatientsViewModel model, TableTools tools, AccountViewModel account, PeopleViewModel people) {
        this.model = model;
        this.people = people;
        this.forms = new PeopleView(people, tools, one -> account.open(one.account()));
        this.last = new LastFilter("patients", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.saved = new SavedFilters("patients", tools.filters(), tools.background(), model::filterNow, model::apply);
        this.account = account;
        this.open = new AccountView(account, tools);
        this.search = new SearchField("patients-search", Texts.of("patients.search"), model.search());
        this.list = table().filteredBy(search)
                .withDetails(model.details(), KeyCode.SPACE)
                .onOpen(row -> account.open(row.account()));
        SideBySide content = new SideBySide(list, new DetailPanel("patients-details", model.details()));
        this.frame = new ScreenFrame("patients", title(), model.summary(), content)
                .tools(
                        search,
                        new Choices<>(
                                "patients-filter",
                                List.of(PatientFilter.values()),
                                PatientFilter::words,
                                model.filter()),
                        new FilterMenu("patients", saved))
                .actions(ActionButton.accented(forms.begin()))
                .toolsAtEnd(list.tools(tools, title(), () -> model.summary().get()));
        root.setMinWidth(0);
        root.getChildren().setAll(frame);
        account.isOpen().addListener((_, _, _) -> turn());
        people.front().addListener((_, _, _) -> turn());
        people.onSaved(this::show);
        model.search().addListener((_, _, _) -> list.whenEmpty(nothing()));
        model.filter().addListener((_, _, _) -> list.whenEmpty(nothing()));
        account.head().addListener((_, before, now) -> {
            if (before == null && now != null && !isForm()) {
                open.focus();
            }
        });
    }

    /// What a practice without patients does first, and what to do when nobody matches.
    private String nothing() {
        String keys = forms.begin().shortcut().display();
        if (model.filter().get() != PatientFilter.ALL) {
            return Texts.of("patients.none-so");
        }
        return Texts.of(model.search().get().isBlank() ? "patients.none" : "patients.empty", keys);
    }

    private boolean isForm() {
        return people.front().get() != PeopleViewModel.Front.NONE;
    }

    /// Shows the account of what was saved, where it stands; a new patient is asked for a coverage there.
    private void show(PeopleViewModel.Saved saved) {
        account.open(saved.account());
        if (saved.isNewPatient() || saved.front() == PeopleViewModel.Front.COVERAGE) {
            account.section().set(Section.COVERAGES);
        }
        if (saved.front() == PeopleViewModel.Front.AUTHORIZATION) {
            account.section().set(Section.AUTHORIZATIONS);
        }
        if (saved.front() == PeopleViewModel.Front.ELIGIBILITY) {
            account.section().set(Section.ELIGIBILITY);
        }
        if (saved.front() == PeopleViewModel.Front.PAYMENT) {
            account.section().set(Section.PAYMENTS);
        }
    }

    private void turn() {
        boolean isOpen = account.isOpen().get();
        if (isForm()) {
            root.getChildren().setAll(forms.root());
            forms.focus();
            return;
        }
        root.getChildren().setAll(isOpen ? open.root() : frame);
        if (isOpen) {
            account.shown();
            open.focus();
        } else {
            model.load();
            list.enter();
        }
    }

    private PagedTable<PatientRow> table() {
        return new PagedTable<PatientRow>("patients-table", Texts.of("patients.table"), model.rows(), model::load)
                .whenEmpty(nothing(), forms.begin())
                .keyedBy(PatientRow::id)
                .text(Heading.of("patients.column.account"), 88, PatientRow::account)
                .orderedAs("ACCOUNT")
                .text(Heading.of("patients.column.name"), 240, PatientRow::name)
                .orderedAs("NAME")
                .date(Heading.of("patients.column.birth"), 92, PatientRow::birthOn)
                .orderedAs("BIRTH")
                .money(Heading.of("patients.column.insurance"), 104, PatientRow::insurance)
                .orderedAs("INSURANCE")
                .money(Heading.of("patients.column.patient"), 108, PatientRow::patient)
                .orderedAs("PATIENT")
                .money(Heading.of("patients.column.agency"), 96, PatientRow::agency)
                .orderedAs("AGENCY")
                .money(
                        Heading.of("patients.column.credit"),
                        88,
                        row -> row.credit().negated())
                .orderedAs("CREDIT")
                .money(Heading.of("patients.column.total"), 104, PatientRow::total)
                .orderedAs("TOTAL");
    }

    @Override
    public void reload() {
        if (account.isOpen().get()) {
            account.load();
        } else {
            model.load();
        }
    }

    @Override
    public void open(String key) {
        AccountKey wish = AccountKey.read(key);
        people.leave(() -> {
            last.giveWay();
            model.search().set(wish.number());
            list.seek(row -> row.account().equals(wish.number()));
            if (wish.isWhy()) {
                account.explain(wish.number());
            } else {
                account.open(wish.number());
            }
        });
    }

    /// Opens the form a link is about.
    public void open(Link.OfPatientForm wish) {
        people.edit(wish.id(), Named.of(PatientField.class, wish.field()).orElse(PatientField.LAST));
    }

    /// Opens the form a link is about.
    public void open(Link.OfCoverageForm wish) {
        people.edit(wish.id(), Named.of(CoverageField.class, wish.field()).orElse(CoverageField.PAYER));
    }

    /// Begins the coverage a link is about.
    public void open(Link.OfNewCoverage wish) {
        people.beginCoverage(wish.patient());
    }

    /// Begins the authorization a link is about.
    public void open(Link.OfNewAuthorization wish) {
        people.beginAuthorization(wish.patient());
    }

    /// Begins the end of the authorization a link is about.
    public void open(Link.OfAuthorizationEnd wish) {
        people.endAuthorization(wish.id());
    }

    /// Begins the eligibility check a link is about.
    public void open(Link.OfNewEligibility wish) {
        people.beginEligibility(wish.patient(), wish.coverage(), wish.service());
    }

    /// Begins the correction a link is about.
    public void open(Link.OfEligibilityCorrection wish) {
        people.correctEligibility(wish.id());
    }

    /// Begins the payment a link is about.
    public void open(Link.OfNewPayment wish) {
        people.beginPayment(wish.patient());
    }

    @Override
    public Runnable here() {
        String text = model.search().get();
        PatientFilter filter = model.filter().get();
        Runnable row = list.mark(PatientRow::account);
        Runnable inside = open.here();
        boolean isForm = isForm();
        return () -> {
            if (!isForm) {
                people.leave(() -> {
                    model.filter().set(filter);
                    model.search().set(text);
                    inside.run();
                    row.run();
                });
            }
        };
    }

    @Override
    public boolean mayEnd(Runnable close) {
        if (!people.mayEnd(close)) {
            return false;
        }
        boolean isSafe = account.mayEnd(close);
        if (!isSafe && isForm()) {
            people.setAside();
        }
        return isSafe;
    }

    @Override
    public List<Action> actions() {
        BooleanBinding isFree = people.front().isEqualTo(PeopleViewModel.Front.NONE);
        List<Action> acts = new ArrayList<>(forms.actions());
        filters().forEach(act -> acts.add(act.when(isFree.and(account.isOpen().not()))));
        open.actions().forEach(act -> acts.add(act.when(act.enabled().and(isFree))));
        return acts;
    }

    private List<Action> filters() {
        return Sides.of(
                        "patients-show",
                        Sides.OF_SCREEN,
                        List.of(PatientFilter.values()),
                        PatientFilter::words,
                        filter -> {
                            last.giveWay();
                            model.filter().set(filter);
                        })
                .stream()
                .map(act -> act.within(Texts.of("patients.part")))
                .toList();
    }

    @Override
    public ObservableValue<String> helpPlace() {
        return Bindings.createStringBinding(this::side, account.isOpen(), account.section(), people.front());
    }

    private String side() {
        if (isForm()) {
            return id() + (people.front().get() == PeopleViewModel.Front.PAYMENT ? "-payment" : "-form");
        }
        if (!account.isOpen().get()) {
            return id();
        }
        return id() + (account.section().get() == Section.WHY ? "-why" : "-account");
    }

    @Override
    public ScreenName name() {
        return ScreenName.PATIENTS;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        last.shown(model::shown);
        saved.load();
        people.shown();
        if (isForm()) {
            forms.focus();
        } else if (account.isOpen().get()) {
            account.shown();
            open.focus();
        } else {
            search.requestFocus();
        }
    }

    @Override
    public void hidden() {
        last.hidden();
        model.hidden();
        account.hidden();
        people.hidden();
    }
}
