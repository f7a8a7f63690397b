package org.daysheet.desktop;

import java.util.List;
import org.daysheet.desktop.account.AccountKey;
import org.daysheet.desktop.account.AccountViewModel;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.checks.ChecksView;
import org.daysheet.desktop.checks.ChecksViewModel;
import org.daysheet.desktop.claims.ClaimsView;
import org.daysheet.desktop.claims.ClaimsViewModel;
import org.daysheet.desktop.encounters.EncountersView;
import org.daysheet.desktop.encounters.EncountersViewModel;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.FilterMemory;
import org.daysheet.desktop.parts.Screen;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.patients.PatientsViewModel;
import org.daysheet.desktop.settings.SettingsView;
import org.daysheet.desktop.settings.SettingsViewModel;
import org.daysheet.desktop.settings.Workplace;
import org.daysheet.desktop.shell.PracticeBand;
import org.daysheet.desktop.shell.ShellView;
import org.daysheet.desktop.shell.ShellViewModel;

/// A window of four screens in which links lead from one to another, as they do in a practice.
final class LinkScenes {
    final EncountersViewModel visits;
    final ShellView shell;
    final ScreenOpener opener;

    LinkScenes() {
        Background background = Pretend.sameThread();
        opener = new ScreenOpener(background, LinkScenes::key);
        visits = new EncountersViewModel(new PretendEncounters(), background, opener, () -> PretendEncounters.TODAY);
        EncountersView encounters = new EncountersView(visits, Pretend.tools(background));
        PatientsView patients = new PatientsView(
                new PatientsViewModel(new Scenes.People(), background),
                Pretend.tools(background),
                new AccountViewModel(new PretendAccount(), background, opener),
                PretendPeople.model(background));
        SettingsView settings = new SettingsView(
                new SettingsViewModel(
                        new PretendSettings(),
                        background,
                        () -> PretendSettings.TODAY,
                        new Workplace(),
                        new PretendPaper(),
                        _ -> {}),
                Pretend.tools(background));
        List<Screen> screens = List.of(
                patients,
                encounters,
                new ClaimsView(
                        new ClaimsViewModel(new PretendClaims(1_234), background, opener, FilterMemory.NONE),
                        Pretend.tools(background)),
                new ChecksView(
                        new ChecksViewModel(new Pretend.Desk(), background, opener),
                        Pretend.tools(background),
                        Pretend.intake(background).action()),
                settings);
        ShellViewModel model = new ShellViewModel(
                new PracticeBand("Juniper Street Family Medicine", "owner", true),
                background,
                screens.size(),
                Pretend::glance);
        shell = new ShellView(model, screens, Pretend::find);
        opener.connect(screens, model);
        opener.with(Link.OfNewVisit.class, wish -> encounters.begin(wish.patient()))
                .with(Link.OfVisitField.class, encounters::open)
                .with(Link.OfPatientForm.class, patients::open)
                .with(Link.OfCoverageForm.class, patients::open)
                .with(Link.OfNewCoverage.class, patients::open)
                .with(Link.OfNewAuthorization.class, patients::open)
                .with(Link.OfAuthorizationEnd.class, patients::open)
                .with(Link.OfNewEligibility.class, patients::open)
                .with(Link.OfEligibilityCorrection.class, patients::open)
                .with(Link.OfNewPayment.class, patients::open)
                .with(Link.OfSetting.class, settings::open);
    }

    private static String key(Link link) {
        return switch (link) {
            case Link.OfClaim claim -> Pretend.claim(claim.id().value() - 1).control();
            case Link.OfCheck check -> Pretend.check(check.id().value() % 7).trace();
            case Link.OfPatient patient ->
                Pretend.patient(patient.id().value() - 1).account();
            case Link.OfBalance balance ->
                AccountKey.why(Pretend.patient(balance.id().value() - 1).account());
            case Link.OfAccount account -> account.number();
            case Link.OfVisit _ -> "P20005 06/26/2026";
            case Link.OfPart part -> part.part();
            case Link.OfTask _, Link.OfStatement _, Link.OfNewVisit _, Link.OfNewCoverage _ -> "";
            case Link.OfPatientForm _, Link.OfCoverageForm _, Link.OfVisitField _, Link.OfSetting _ -> "";
            case Link.OfNewEligibility _, Link.OfEligibilityCorrection _ -> "";
            case Link.OfNewPayment _, Link.OfNewAuthorization _, Link.OfAuthorizationEnd _ -> "";
        };
    }
}
