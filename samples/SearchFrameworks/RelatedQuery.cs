using Interpol.Strategy.Model;

// Finds the elements of other frameworks whose wording is most similar to that of a goal or an objective.
internal static class RelatedQuery
{
    public static async Task<int> RunAsync(string code, Options options)
    {
        var files = new FrameworkFiles(options.InputOptions);
        await files.ReadAsync(options.Files);
        FrameworkCatalog catalog = files.ToCatalog(InterpolFrameworks.All);
        files.Report.Write();
        try
        {
            bool isReference = ElementReference.TryParse(code, out ElementReference reference);
            StrategicFramework framework =
                isReference ? catalog.GetFramework(reference.FrameworkId) : GetNewestWith(code, catalog);
            StrategyElement element =
                isReference ? framework.GetElement(reference.Code) : framework.GetElement(code);

            bool isBarWanted = files.Count > 1;
            await ProgressBar.RunAsync("Indexing", isBarWanted, bar => Task.Run(() => catalog.BuildSearchIndex(bar)));

            EquatableList<RelatedElement> related = catalog.FindRelated(element, options.Limit);
            if (options.IsJson)
            {
                RelatedJson.Create(framework, element, related).Write();
            }
            else
            {
                string? remark = isReference ? null : $"({framework.Id} is the newest framework with the code {code}.)";
                Write(framework, element, remark, related);
            }

            return files.Report.GetExitCode(related.IsEmpty ? ExitCode.ErrorsFound : ExitCode.Success);
        }
        catch (Exception e) when (e is UnknownFrameworkException or UnknownElementException)
        {
            // The message suggests similar keys and lists the available ones.
            SafeText.WriteError(e.Message);
            return ExitCode.InvalidInput;
        }
    }

    // Returns the newest framework if none has the code. The exception that follows then describes that framework.
    private static StrategicFramework GetNewestWith(string code, FrameworkCatalog catalog)
    {
        StrategicFramework newest = catalog.Frameworks.MaxBy(framework => framework.Period)!;
        return catalog.Frameworks
            .Where(framework => framework.TryGetElement(code, out _))
            .MaxBy(framework => framework.Period) ?? newest;
    }

    private static void Write(
        StrategicFramework framework, StrategyElement element, string? remark, EquatableList<RelatedElement> related)
    {
        using var output = new Output();
        output.WriteLine(ElementText.GetHeading(framework, element).Render());
        output.WriteRow("", new MarkedText().Add(ElementText.GetNameOrDescription(element)).Render());
        if (remark is not null)
        {
            output.WriteRow("", new MarkedText().Add(remark).Render());
        }

        foreach (RelatedElement match in related)
        {
            output.WriteRow(
                Labels.FormatScore(match.Score),
                ElementText.GetHeading(match.Framework, match.Element).Render(),
                new MarkedText().Add(ElementText.GetNameOrDescription(match.Element)).Render());
        }

        if (related.IsEmpty)
        {
            SafeText.WriteError("No other framework has related elements.");
        }
    }
}
