using Interpol.Strategy.Model;
using Interpol.Strategy.Model.Documents;
using Interpol.Strategy.Model.Serialization;

// The files of the website. The same frameworks and reports always result in the same files.
internal sealed class Site
{
    private const string Index = "index.html";

    private readonly FrameworkCatalog _catalog;
    private readonly HashSet<string> _repeatedNames;
    private readonly IReadOnlyList<ProgressReport> _reports;
    private readonly IReadOnlyList<FrameworkComparison> _comparisons;
    private readonly SkosWriteOptions _skos;

    public Site(
        FrameworkCatalog catalog,
        Func<FrameworkId, FrameworkId> getIdInFile,
        IReadOnlyList<ProgressReport> reports,
        SkosWriteOptions skos)
    {
        _skos = skos;
        _catalog = catalog;
        _repeatedNames =
            [.. catalog.Frameworks.CountBy(GetName).Where(name => name.Value > 1).Select(name => name.Key)];
        _reports = reports;
        _comparisons =
        [
            .. FindPairs(catalog).Select(pair => FrameworkComparison.Compare(pair.Earlier, pair.Later, new()
            {
                // The ids of two versions of one framework are different only in the catalog.
                Relation = getIdInFile(pair.Earlier.Id) == getIdInFile(pair.Later.Id)
                    ? FrameworkRelation.Revision
                    : FrameworkRelation.Automatic,
            })),
        ];
    }

    // Writes all files, and returns their number. Each file is written completely or not at all.
    public int Write(string folder, Report report, IProgress<double>? progress)
    {
        SiteFile[] files = [.. GetFiles()];
        int written = 0;
        for (int i = 0; i < files.Length; i++)
        {
            string path = Path.Combine(folder, Path.Combine(files[i].Path.Split('/')));
            try
            {
                OutputFile.Write(path, files[i].Write);
                written++;
            }
            catch (Exception e) when (InputFiles.IsFileError(e))
            {
                report.AddError(path, $"The file was not written. {e.Message}");
            }

            progress?.Report((i + 1.0) / files.Length);
        }

        return written;
    }

    private IEnumerable<SiteFile> GetFiles()
    {
        yield return CreateIndex();
        foreach (StrategicFramework framework in _catalog)
        {
            yield return CreatePage(framework);
            foreach (Download download in GetDownloads(framework))
            {
                yield return new(download.Path, download.Write);
            }
        }

        foreach (FrameworkComparison comparison in _comparisons)
        {
            yield return CreatePage(comparison);
            foreach (Download download in GetDownloads(comparison))
            {
                yield return new(download.Path, download.Write);
            }
        }

        foreach (ProgressReport report in _reports)
        {
            yield return CreatePage(report);
        }
    }

    private IEnumerable<Download> GetDownloads(StrategicFramework framework) =>
        Download.GetAll(framework, _reports.FirstOrDefault(report => report.FrameworkId == framework.Id), _skos);

    private IEnumerable<Download> GetDownloads(FrameworkComparison comparison) =>
        Download.GetAll(comparison, $"data/{GetName(comparison)}", _skos);

    private SiteFile CreateIndex()
    {
        HtmlWriteOptions options = new()
        {
            Navigation = [.. GetLinks(_ => true, path => path)],
            FrameworkAddress = GetPath,
        };
        return new(Index, stream => FrameworkHtml.Write(_catalog, stream, options));
    }

    private SiteFile CreatePage(StrategicFramework framework)
    {
        HtmlWriteOptions options = new()
        {
            Navigation = [CreateIndexLink(), .. GetLinks(id => id == framework.Id, path => $"../{path}")],
            Downloads = [.. GetDownloads(framework).Select(CreateLink)],
        };
        return new(GetPath(framework.Id), stream => FrameworkHtml.Write(framework, stream, options));
    }

    private SiteFile CreatePage(FrameworkComparison comparison)
    {
        HtmlWriteOptions options = new()
        {
            Navigation =
            [
                CreateIndexLink(), CreateFrameworkLink(comparison.Earlier), CreateFrameworkLink(comparison.Later),
            ],
            Downloads = [.. GetDownloads(comparison).Select(CreateLink)],
            FrameworkAddress = id => $"../{GetPath(id)}",
        };
        return new(GetPath(comparison), stream => FrameworkHtml.Write(comparison, stream, options));
    }

    private SiteFile CreatePage(ProgressReport report)
    {
        StrategicFramework framework = _catalog.GetFramework(report.FrameworkId);
        HtmlWriteOptions options = new() { Navigation = [CreateIndexLink(), CreateFrameworkLink(framework)] };
        return new(GetPath(report), stream => FrameworkHtml.Write(
            FrameworkProgress.Assess(framework, report.AsOf, report), stream, options));
    }

    // Returns the links to the comparisons and the progress of frameworks.
    private IEnumerable<HtmlLink> GetLinks(Func<FrameworkId, bool> isIncluded, Func<string, string> getAddress) =>
        _comparisons
            .Where(comparison => isIncluded(comparison.Earlier.Id) || isIncluded(comparison.Later.Id))
            .Select(comparison => new HtmlLink
            {
                Text = $"Comparison of {GetUniqueName(comparison.Earlier)} and {GetUniqueName(comparison.Later)}",
                Address = getAddress(GetPath(comparison)),
            })
            .Concat(_reports
                .Where(report => isIncluded(report.FrameworkId))
                .Select(report => new HtmlLink
                {
                    Text = $"Progress of {GetUniqueName(_catalog.GetFramework(report.FrameworkId))}",
                    Address = getAddress(GetPath(report)),
                }));

    private static HtmlLink CreateLink(Download download) =>
        new() { Text = download.Name, Address = $"../{download.Path}" };

    private static HtmlLink CreateIndexLink() => new() { Text = "All frameworks", Address = $"../{Index}" };

    private HtmlLink CreateFrameworkLink(StrategicFramework framework) =>
        new() { Text = GetUniqueName(framework), Address = $"../{GetPath(framework.Id)}" };

    // Returns the name, and the id if another framework has the same name.
    private string GetUniqueName(StrategicFramework framework) =>
        _repeatedNames.Contains(GetName(framework)) ? $"{GetName(framework)} ({framework.Id})" : GetName(framework);

    private static string GetName(StrategicFramework framework) =>
        string.IsNullOrWhiteSpace(framework.Name) ? framework.Id.ToString() : framework.Name;

    // Ids contain no double hyphens, so the paths of different pages are different.
    private static string GetPath(FrameworkId id) => $"frameworks/{id}.html";

    private static string GetPath(FrameworkComparison comparison) => $"comparisons/{GetName(comparison)}.html";

    private static string GetName(FrameworkComparison comparison) =>
        $"{comparison.Earlier.Id}--{comparison.Later.Id}";

    private static string GetPath(ProgressReport report) => $"progress/{report.FrameworkId}.html";

    // Returns each framework with the next one of the same organization.
    private static IEnumerable<(StrategicFramework Earlier, StrategicFramework Later)> FindPairs(
        FrameworkCatalog catalog) =>
        catalog.Frameworks
            .GroupBy(framework => framework.Organizations.Select(organization => organization.Name).FirstOrDefault())
            .Select(frameworks => frameworks.OrderBy(framework => framework.Period?.Start).ToArray())
            .SelectMany(frameworks => frameworks.Zip(frameworks.Skip(1)));
}
