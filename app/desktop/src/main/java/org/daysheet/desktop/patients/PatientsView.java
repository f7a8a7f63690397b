package org.daysheet.desktop.patients;

import javafx.scene.Parent;
import org.daysheet.desktop.parts.DetailPanel;
import org.daysheet.desktop.parts.PagedTable;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.parts.ScreenFrame;
import org.daysheet.desktop.parts.SearchField;
import org.daysheet.desktop.parts.SideBySide;
import org.daysheet.desktop.parts.TableTools;
import org.daysheet.desktop.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The list of patients with their balances; typing filters it.
public final class PatientsView implements Screen {
    private final PatientsViewModel model;
    private final SearchField search;
    private final PagedTable<PatientRow> list;
    private final ScreenFrame frame;

    /// The screen with the tools of its list.
    public PatientsView(PatientsViewModel model, TableTools tools) {
        this.model = model;
        this.search = new SearchField("patients-search", Texts.of("patients.search"), model.search());
        this.list = table().filteredBy(search).withDetails(model.details());
        SideBySide content = new SideBySide(list, new DetailPanel("patients-details", model.details()));
        this.frame = new ScreenFrame("patients", title(), model.summary(), content)
                .tools(search)
                .toolsAtEnd(list.tools(tools, title(), () -> model.summary().get()));
    }

    private PagedTable<PatientRow> table() {
        return new PagedTable<PatientRow>("patients-table", Texts.of("patients.table"), model.rows(), model::load)
                .whenEmpty(Texts.of("patients.empty"))
                .text(Texts.of("patients.column.account"), 88, PatientRow::account)
                .orderedAs("ACCOUNT")
                .text(Texts.of("patients.column.name"), 240, PatientRow::name)
                .orderedAs("NAME")
                .date(Texts.of("patients.column.birth"), 92, PatientRow::birthOn)
                .orderedAs("BIRTH")
                .money(Texts.of("patients.column.insurance"), 104, PatientRow::insurance)
                .money(Texts.of("patients.column.patient"), 108, PatientRow::patient)
                .money(Texts.of("patients.column.agency"), 96, PatientRow::agency)
                .money(
                        Texts.of("patients.column.credit"),
                        88,
                        row -> row.credit().negated())
                .money(Texts.of("patients.column.total"), 104, PatientRow::total);
    }

    @Override
    public void reload() {
        model.load();
    }

    @Override
    public void open(String account) {
        model.search().set(account);
        list.seek(row -> row.account().equals(account));
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
        return frame;
    }

    @Override
    public void shown() {
        model.shown();
        search.requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }
}
