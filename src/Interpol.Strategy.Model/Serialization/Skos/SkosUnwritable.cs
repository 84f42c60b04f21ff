namespace Interpol.Strategy.Model.Serialization;

/// <summary>Finds strings that no syntax can hold, before a framework is written.</summary>
internal static class SkosUnwritable
{
    /// <summary>
    /// Returns the path and a description of the first string that would be written and has an unpaired surrogate, if
    /// there is one.
    /// </summary>
    public static string? FindProblem(StrategicFramework framework)
    {
        (object Record, string Property, string? Text)? found =
            FindInFramework(framework) ?? FindInOrganizations(framework) ?? FindInElements(framework);
        if (found is not { } unwritable)
        {
            return null;
        }

        FrameworkNode node = FrameworkTraversal.GetNodes(framework)
            .First(node => ReferenceEquals(node.Record, unwritable.Record));
        return $"{node.PathOf(unwritable.Property)}: {StringCodec.DescribeUnwritable(unwritable.Text!)}";
    }

    private static (object Record, string Property, string? Text)? FindInFramework(StrategicFramework framework) =>
        Check(framework, "name", framework.Name)
        ?? Check(framework, "description", framework.Description)
        ?? Check(framework, "source", framework.Source)
        ?? Check(framework.Adoption, "body", framework.Adoption?.Body);

    private static (object Record, string Property, string? Text)? FindInOrganizations(StrategicFramework framework)
    {
        foreach (Organization organization in framework.Organizations)
        {
            if ((Check(organization, "name", organization.Name)
                ?? Check(organization, "acronym", organization.Acronym)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (object Record, string Property, string? Text)? FindInElements(StrategicFramework framework)
    {
        foreach (StrategyElement element in new ElementEnumerator(framework))
        {
            if ((Check(element, "name", element.GetName())
                ?? Check(element, "description", element.Description)
                ?? (element is Objective objective ? FindInIndicators(objective) : null)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (object Record, string Property, string? Text)? FindInIndicators(Objective objective)
    {
        foreach (PerformanceIndicator indicator in objective.Indicators)
        {
            if ((Check(indicator, "measurementDimension", indicator.MeasurementDimension)
                ?? Check(indicator, "identifier", indicator.Identifier)
                ?? Check(indicator, "name", indicator.Name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (object Record, string Property, string? Text)? Check(
        object? record, string property, string? text) =>
        Utf16.IsWellFormed(text) ? null : (record!, property, text);
}
