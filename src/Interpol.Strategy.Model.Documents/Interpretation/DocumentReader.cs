using System.Globalization;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Tables;
using Interpol.Strategy.Model.Documents.Vocabulary;
using Interpol.Strategy.Model.Documents.Writing;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Reads the plans of a scanned document.</summary>
internal sealed class DocumentReader
{
    private readonly ScannedDocument _document;
    private readonly OutlineOptions _options;
    private readonly Reporter _reporter;
    private readonly LabelParser _labels;
    private readonly string? _title;
    private readonly IReadOnlyList<PlanPart> _parts;

    public DocumentReader(ScannedDocument document, OutlineOptions options, LabelParser labels, Reporter reporter)
    {
        (_document, _options, _labels, _reporter) = (document, options, labels, reporter);
        _title = document.Plan is null ? TitleFinder.Find(document, labels) : null;
        _parts = document.Plan is null ? PlanSplitter.Split(document.Blocks, labels) : [];
    }

    /// <summary>Gets the blocks of the document, with what they became.</summary>
    public IReadOnlyList<Block> Blocks => _document.Blocks;

    /// <summary>Reads the newest plan, or that of the period of the options.</summary>
    public StrategicFramework? ReadOne()
    {
        if (_document.Plan is { } marked)
        {
            return ReadMarked(marked);
        }

        PlanPart? found = _parts.FirstOrDefault(part => part.Period == _options.Period);
        bool isMissing = found is null && _options.Period is not null && _parts.Count > 1;
        PlanPart part = found ?? _parts[0];
        foreach (PlanPart other in _parts.Where(other => isMissing || other != part))
        {
            (int line, int last) = (other.OwnBlocks[0].Line, other.OwnBlocks.Max(block => block.EndLine));
            string missing = isMissing ? $"None has the period {_options.Period} of OutlineOptions.Period. " : "";
            _reporter.Report(
                OutlineDiagnosticCodes.SeveralPlans,
                isMissing ? Weight.Fatal : Weight.Deviation,
                DiagnosticEffect.Dropped,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document contains several plans. The plan of {other.Period} (lines {line}-{last}) was not ")
                    + $"returned. {missing}ReadAll returns all.",
                line);
        }

        IReadOnlyList<Block> blocks = part.GetBlocks();
        return Read(part, blocks, blocks);
    }

    /// <summary>Reads all plans, the oldest last.</summary>
    public FrameworkCatalog? ReadAll()
    {
        if (_document.Plan is { } marked)
        {
            return ReadMarked(marked) is { } framework ? new([framework]) : null;
        }

        List<StrategicFramework> plans = [];
        for (int i = 0; i < _parts.Count; i++)
        {
            // What all plans share is reported once.
            IReadOnlyList<Block> blocks = _parts[i].GetBlocks();
            StrategicFramework? plan = Read(_parts[i], blocks, i == 0 ? blocks : _parts[i].OwnBlocks);
            if (plan is not null)
            {
                plans.Add(plans.Exists(other => other.Id == plan.Id) ? plan with { Id = AddSuffix(plan, plans) }
                    : plan);
            }

            foreach (
                Block shared in _parts[i].SharedBlocks.Where(block => i + 1 < _parts.Count
                    && (block.Role != OutlineRole.Title || block.Kind == OutlineBlockKind.FrontMatter)))
            {
                (shared.Role, shared.Code, shared.Section) = (null, null, null);
            }
        }

        return _reporter.HasErrors ? null : new(plans);
    }

    /// <summary>Reads a plan in the form that <see cref="FrameworkMarkdown"/> writes.</summary>
    private StrategicFramework? ReadMarked(PlanDraft plan)
    {
        string? years = _document.Metadata.GetValueOrDefault("period");
        plan.Period = FrameworkPeriod.TryParse(years, out FrameworkPeriod period) ? period : null;
        FrameworkId id = _options.Id ?? FindId(plan) ?? FrameworkId.FromName(plan.Title ?? "");
        ReportCreatedId(plan, id, _document.Blocks[0].Line);
        StrategicFramework framework = FrameworkBuilder.Build(plan, id, FindLanguage());
        Validate(framework, plan);
        return _reporter.HasErrors ? null : framework;
    }

    private static FrameworkId AddSuffix(StrategicFramework plan, List<StrategicFramework> plans)
    {
        FrameworkId id = FrameworkId.FromName($"{plan.Id} {plan.Period}");
        for (int i = 2; plans.Exists(other => other.Id == id); i++)
        {
            id = FrameworkId.FromName(FormattableString.Invariant($"{plan.Id} {plan.Period} {i}"));
        }

        return id;
    }

    private StrategicFramework? Read(
        PlanPart part, IReadOnlyList<Block> blocks, IReadOnlyList<Block> reported)
    {
        PlanDraft plan = PlanInterpreter.Interpret(
            blocks, _labels, _title, MarkedPlanScanner.IsMarked(_document.Metadata));
        int placeholders = blocks.Count(block => block.Code == OutlineDiagnosticCodes.Placeholder);
        int elements = plan.Goals.Count + plan.Goals.Sum(goal => goal.Objectives.Count);
        int line = _document.Blocks.Count > 0 ? _document.Blocks[0].Line : 1;
        if (placeholders >= 3 && placeholders * 2 >= elements)
        {
            _reporter.Report(
                OutlineDiagnosticCodes.Template,
                Weight.Fatal,
                DiagnosticEffect.Dropped,
                FormattableString.Invariant(
                    $"The document is a template: {placeholders} placeholders were not filled in. It was not read."),
                line);
        }
        else if (elements == 0 && plan.Vision.IsEmpty && plan.Mission.IsEmpty && plan.Values.Count == 0)
        {
            _reporter.Report(
                OutlineDiagnosticCodes.NotAPlan,
                Weight.Fatal,
                DiagnosticEffect.Dropped,
                _document.Blocks is [{ Line: var first, EndLine: var last, Text: var text }] && first == last
                    && FileName.IsLikely(text)
                    ? "The document is not a plan. This looks like the name of a file. Pass its text, or a stream."
                    : "The document is not a plan. Expected a goal with a label such as 'Goal 1: …', or a list below a "
                        + "heading such as 'Goals'. OutlineOptions.Vocabulary adds other words.",
                line);
        }
        else if (elements == 0)
        {
            _reporter.Report(
                OutlineDiagnosticCodes.NoGoals, Weight.Deviation, DiagnosticEffect.None,
                    "The document contains no goals.", line);
        }

        bool hasTitle = plan.Title is not null;
        plan.Title ??= _options.FallbackTitle;
        plan.Period = part.Period ?? FindPeriod(blocks) ?? FindPeriodNearTitle(blocks) ?? plan.Period;
        FrameworkId id = _options.Id ?? FindId(plan) ?? FrameworkId.FromName(plan.Title ?? "");
        string? language = FindLanguage();
        MetadataRoles.Mark(blocks, plan, id, language);
        BlockReporter.Report(reported, _reporter);
        ListPositions.Report(plan, _reporter);
        if (plan.WideRow is { } wide)
        {
            TableSource.ReportColumns(wide.Line, _reporter);
        }

        ReportHeader(plan, hasTitle, line);
        ReportCreatedId(plan, id, line);
        StrategicFramework framework = FrameworkBuilder.Build(plan, id, language);
        Validate(framework, plan);
        return _reporter.HasErrors ? null : framework;
    }

    private string? FindLanguage() => _options.Language
        ?? MetadataRoles.LanguageKeys.Select(key => _document.Metadata.GetValueOrDefault(key))
            .FirstOrDefault(LanguageTag.IsValid);

    private FrameworkId? FindId(PlanDraft plan) =>
        FrameworkId.TryParse(_document.Metadata.GetValueOrDefault("id") ?? plan.Id, out FrameworkId id) ? id : null;

    private FrameworkPeriod? FindPeriod(IReadOnlyList<Block> blocks)
    {
        IEnumerable<string?> texts = MetadataRoles.PeriodKeys.Select(key => _document.Metadata.GetValueOrDefault(key))
            .Append(_title)
            .Concat(blocks.Where(NamesPeriod).Select(block => block.Text))
            .Append(_title is null ? _options.FallbackTitle : null);
        return texts.Select(text => text is null ? null : PeriodParser.Find(text)).FirstOrDefault(period =>
            period is not null);
    }

    private static bool NamesPeriod(Block block) => block.Role == OutlineRole.Title
        || (block.Kind == OutlineBlockKind.Heading && block.Role is OutlineRole.Label or OutlineRole.Description);

    /// <summary>Finds a range of years in the short lines below the title.</summary>
    private static FrameworkPeriod? FindPeriodNearTitle(IReadOnlyList<Block> blocks) => blocks
        .Where(block => block.Kind is OutlineBlockKind.Heading or OutlineBlockKind.Paragraph)
        .Take(4)
        .Where(block => block.Text.Length <= 80)
        .Select(block => PeriodParser.FindRange(block.Text))
        .FirstOrDefault(period => period is not null);

    private void ReportHeader(PlanDraft plan, bool hasTitle, int line)
    {
        if (!hasTitle)
        {
            string used = plan.Title is null ? "" : $" '{plan.Title}' was used.";
            _reporter.Report(OutlineDiagnosticCodes.NoTitle, Weight.Notice, DiagnosticEffect.None,
                $"The document has no title.{used}", line);
        }

        if (plan.Period is null)
        {
            Block? open =
                _document.Blocks.FirstOrDefault(block => block.Kind == OutlineBlockKind.Heading
                    && PeriodParser.IsOpenPeriod(block.Text));
            string found = open is null ? "" : $" '{open.Text}' does not name a year.";
            _reporter.Report(OutlineDiagnosticCodes.NoPeriod, Weight.Notice, DiagnosticEffect.None,
                $"The document has no period.{found}", open?.Line ?? line);
        }
    }

    private void ReportCreatedId(PlanDraft plan, FrameworkId id, int line)
    {
        if (_options.Id is null && FindId(plan) is null)
        {
            _reporter.Report(OutlineDiagnosticCodes.CreatedId, Weight.Notice, DiagnosticEffect.None,
                $"The id '{id}' was created from the title.", line);
        }
    }

    /// <summary>Runs the rules of the options, and finds the lines of what they report.</summary>
    private void Validate(StrategicFramework framework, PlanDraft plan)
    {
        foreach (Diagnostic finding in FrameworkValidator.Validate(framework, _options.ReadOptions.Rules))
        {
            Block? block = ElementPath.Find(finding.Path, plan);
            _reporter.Add(block is null ? finding : finding with { Line = block.Line, Column = block.Column });
        }
    }
}
