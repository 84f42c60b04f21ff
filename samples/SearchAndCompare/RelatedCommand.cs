using Interpol.Strategy.Model;

// Who else wants the same: the elements of other plans that are nearest in wording to a goal or an objective.
internal static class RelatedCommand
{
    public static async Task<int> RunAsync(Request request)
    {
        var files = new PlanFiles();
        await files.ReadAsync(request.Files);
        FrameworkCatalog catalog = files.ToCatalog(InterpolFrameworks.All);
        try
        {
            bool isBare = !ElementReference.TryParse(request.Words[0], out ElementReference reference);
            StrategicFramework plan = isBare ? NewestWith(request.Words[0], catalog) : catalog.GetFramework(reference.Framework);
            StrategyElement element = isBare ? plan.GetElement(request.Words[0]) : plan.GetElement(reference.Code);

            await Bar.RunAsync("Indexing", isWanted: files.Count > 1, progress => Task.Run(() => catalog.BuildSearchIndex(progress)));
            EquatableList<RelatedElement> related = catalog.Related(element, request.Limit);
            if (request.IsJson)
            {
                JsonOutput.Write(RelatedOutput.Of(plan, element, related));
            }
            else
            {
                Show(plan, element, related, isBare);
            }

            return files.WorstOf(related.IsEmpty ? ExitCode.NothingFoundOrErrors : ExitCode.Found);
        }
        catch (Exception e) when (e is UnknownFrameworkException or UnknownElementException)
        {
            // The message tells what is near, and what there is.
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.CannotDo;
        }
    }

    // The newest of all when none has the code: the complaint is then about that one.
    private static StrategicFramework NewestWith(string code, FrameworkCatalog catalog) =>
        catalog.Frameworks.Where(plan => plan.TryGetElement(code, out _)).DefaultIfEmpty(catalog.Frameworks.MaxBy(plan => plan.Period)!).MaxBy(plan => plan.Period)!;

    private static void Show(StrategicFramework plan, StrategyElement element, EquatableList<RelatedElement> related, bool isBare)
    {
        using var screen = new Screen();
        screen.Write(new MarkedText().Add(Parts.PlaceOf(plan, element), Mark.Strong));
        screen.Write("", new MarkedText().Add(Parts.TextOf(element)));
        if (isBare)
        {
            screen.Write("", new MarkedText().Add($"({plan.Id} is the newest plan that has {element.GetCode()}.)"));
        }

        foreach (RelatedElement other in related)
        {
            screen.Write(Names.Score(other.Score), new MarkedText().Add(Parts.PlaceOf(other.Framework, other.Element), Mark.Strong), new MarkedText().Add(Parts.TextOf(other.Element)));
        }

        if (related.IsEmpty)
        {
            Console.Error.WriteLine("No other plan has a word in common with it.");
        }
    }
}
