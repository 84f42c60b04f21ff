using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Describes, reads and writes the root element of a plan, and the information about its document.</summary>
internal static partial class PlanElements
{
    private static readonly ElementSchema Plan = new(
        [
            new(StratMLNames.Name, MinCount: 1),
            new(StratMLNames.Description),
            new(StratMLNames.OtherInformation),
            new(StratMLNames.StrategicPlanCore, MinCount: 1),
            new(StratMLNames.AdministrativeInformation),
            new(StratMLNames.Submitter, AnyPart2),
        ],
        new EnumAttribute(StratMLNames.Type, StratMLNames.Values.Type, AnyPart2, IsRequired: true));

    private static readonly ElementSchema Administration = new(
        [
            new(StratMLNames.Identifier, AnyPart2),
            new(StratMLNames.StartDate),
            new(StratMLNames.EndDate),
            new(StratMLNames.PublicationDate),
            new(StratMLNames.Source),
            new(StratMLNames.Submitter, AnyPart1),
        ]);

    public static StrategicFramework Read(ElementCursor plan)
    {
        PlanDraft draft = new();
        bool hasCore = false;
        plan.Enter(Plan, out int type, out _);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: draft.Name = plan.Text(); break;
                case StratMLNames.Description: draft.Description = plan.Text(); break;
                case StratMLNames.OtherInformation: draft.OtherInformation = plan.OtherInformation(); break;
                case StratMLNames.AdministrativeInformation: ReadAdministration(plan, draft); break;
                case StratMLNames.Submitter: ReadSubmitter(plan, draft); break;
                default:
                    ReadCore(plan, draft);
                    hasCore = true;
                    break;
            }
        }

        if (!hasCore)
        {
            plan.FailIfCoreOutside();
        }

        plan.EndPointers();
        draft.Type = type < 0 ? default : (FrameworkType)type;
        if (ExtensionNotes.IsPossibleIn(draft.OtherInformation))
        {
            bool isPart1 = (plan.Version & AnyPart1) != 0;
            draft.OtherInformation = plan.UseNotes(
                draft.OtherInformation, (key, value) => PlanExtensionNotes.TryUse(key, value, draft, isPart1));
        }

        return draft.ToFramework(draft.Id ?? GenerateId(plan, draft));
    }

    public static void Write(ElementWriter plan, StrategicFramework framework)
    {
        plan.StartRoot();
        plan.Attribute(StratMLNames.Type, StratMLNames.Values.Type, plan.IsPart1 ? null : (int)framework.Type);
        plan.Text(StratMLNames.Name, framework.Name);
        plan.Text(StratMLNames.Description, framework.Description);
        plan.Text(StratMLNames.OtherInformation, PlanExtensionNotes.Append(framework, plan.IsPart1));
        WriteCore(plan, framework);
        WriteAdministration(plan, framework);
        if (!plan.IsPart1)
        {
            StakeholderElements.Write(plan, framework.Submitter);
        }

        plan.End();
    }

    private static void ReadAdministration(ElementCursor plan, PlanDraft draft)
    {
        DateOnly? start = null, end = null;
        plan.Enter(Administration);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Identifier: draft.Identifier = plan.Identifier(); break;
                case StratMLNames.StartDate: start = plan.Day(); break;
                case StratMLNames.EndDate: end = plan.Day(); break;
                case StratMLNames.PublicationDate: draft.PublicationDate = plan.Day(); break;
                case StratMLNames.Source: draft.Source = plan.Source(); break;
                default: ReadSubmitter(plan, draft); break;
            }
        }

        draft.Period = start is null && end is null ? null : new(start, end);
    }

    private static FrameworkId GenerateId(ElementCursor plan, PlanDraft draft)
    {
        var id = GeneratedId.Create(draft.Identifier, draft.Name, out bool isPlain);
        if (!isPlain)
        {
            plan.ReportGeneratedId(id);
        }

        return id;
    }

    /// <summary>Reads the submitter, which is at either of two positions, depending on the version.</summary>
    private static void ReadSubmitter(ElementCursor plan, PlanDraft draft)
    {
        if (draft.Submitter is null)
        {
            draft.Submitter = StakeholderElements.ReadSubmitter(plan);
        }
        else
        {
            plan.SkipDuplicate();
        }
    }

    private static void WriteAdministration(ElementWriter plan, StrategicFramework framework)
    {
        string? identifier = plan.IsPart1 || framework.Identifier is "" ? null : framework.Identifier;
        string? source = framework.Source is { } address && UriSyntax.IsStrictUri(address) ? address : null;
        ContactInformation? submitter = plan.IsPart1 ? framework.Submitter : null;
        FrameworkPeriod period = framework.Period.GetValueOrDefault();
        if (identifier is null && source is null && submitter is null && period == default
            && framework.PublicationDate is null)
        {
            return;
        }

        plan.Start(StratMLNames.AdministrativeInformation);
        plan.Identifier(identifier);
        plan.Day(StratMLNames.StartDate, period.Start);
        plan.Day(StratMLNames.EndDate, period.End);
        plan.Day(StratMLNames.PublicationDate, framework.PublicationDate);
        plan.Text(StratMLNames.Source, source);
        StakeholderElements.Write(plan, submitter);
        plan.End();
    }
}
