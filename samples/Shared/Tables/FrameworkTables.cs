using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Serialization;

// Defines the tables of frameworks and of a report about one of them.
internal static class FrameworkTables
{
    private const string Elements = "elements";
    private const string Measures = "measures";
    private const string Progress = "progress";
    private const string Contributions = "contributions";
    private const string ElementId = "element_id";

    public static IReadOnlyList<string> Names { get; } = [Elements, Measures, Progress, Contributions];

    public static IReadOnlyList<Table> Create(FrameworkCatalog catalog, ProgressReport? report = null)
    {
        ForeignKey element = new(ElementId, Elements, ElementId);
        List<Table> tables =
        [
            new Table<ElementRow>(Elements, FrameworkRows.GetElements(catalog))
            {
                PrimaryKey = ElementId,
                ForeignKey = new("parent_id", "", ElementId),
            },
            new Table<MeasureRow>(Measures, catalog.Frameworks.SelectMany(framework =>
                FrameworkRows.GetMeasures(framework, report?.FrameworkId == framework.Id ? report : null)))
            {
                ForeignKey = element,
            },
        ];
        if (report is not null)
        {
            StrategicFramework framework = catalog.GetFramework(report.FrameworkId);
            IEnumerable<ProgressRow> progress = FrameworkRows.GetProgress(framework, report.AsOf, report);
            tables.Add(new Table<ProgressRow>(Progress, progress) { ForeignKey = element });
            tables.Add(new Table<ContributionRow>(Contributions, FrameworkRows.GetContributions(report)));
        }

        return tables;
    }
}
