package org.daysheet.desktop.patients;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.daysheet.desktop.account.AccountView;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.account.Section;
import org.daysheet.desktop.actions.Action;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.FilterMenu;
import org.daysheet.desktop.parts.Heading;
import org.daysheet.desktop.parts.LastFilter;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.SavedFilters;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The list of patients with their balances; typing filters it. Enter opens the account of one in its place, the blank
/// key shows what is known of one beside the list.
public final class PatientsView implements Screen {
    private final PatientsViewModel model;
    private final LastFilter last;
    private final SavedFilters saved;
    private final SearchField search;
    private final PagedTable<PatientRow> list;
    private final ScreenFrame frame;
    private final AccountViewModel account;
    private final AccountView open;
    private final StackPane root = new StackPane();

    /// The screen with the tools of its list.
    public PatientsView(PatientsViewModel model, TableTools tools, AccountViewModel account) {
        this.model = model;
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
                .tools(search, new FilterMenu("patients", saved))
                .toolsAtEnd(list.tools(tools, title(), () -> model.summary().get()));
        root.setMinWidth(0);
        root.getChildren().setAll(frame);
        account.isOpen().addListener((_, _, isOpen) -> turn(isOpen));
        account.head().addListener((_, before, now) -> {
            if (before == null && now != null) {
                open.focus();
            }
        });
    }

    private void turn(boolean isOpen) {
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
                .whenEmpty(Texts.of("patients.empty"))
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
    public void open(String number) {
        last.giveWay();
        model.search().set(number);
        list.seek(row -> row.account().equals(number));
        account.open(number);
    }

    @Override
    public Runnable here() {
        String text = model.search().get();
        Runnable row = list.mark(PatientRow::account);
        Runnable inside = open.here();
        return () -> {
            model.search().set(text);
            inside.run();
            row.run();
        };
    }

    @Override
    public boolean mayEnd(Runnable close) {
        return account.mayEnd(close);
    }

    @Override
    public List<Action> actions() {
        return open.actions();
    }

    @Override
    public ObservableValue<String> helpPlace() {
        return Bindings.createStringBinding(this::side, account.isOpen(), account.section());
    }

    private String side() {
        if (!account.isOpen().get()) {
            return id();
        }
        return id() + (account.section().get() == Section.WHY ? "-why" : "-account");
    }

    @Override
    public String id() {
        return "patients";
    }

    @Override
    public String title() {
        return Texts.of("patients.title");
    }

    @Override
    public Ikon icon() {
        return MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
        last.shown();
        saved.load();
        if (account.isOpen().get()) {
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
    }
}
