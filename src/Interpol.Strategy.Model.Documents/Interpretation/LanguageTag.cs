namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Checks language tags as the core does.</summary>
internal static class LanguageTag
{
    /// <summary>Determines whether a string can be the language of a framework.</summary>
    public static bool IsValid(string? text)
    {
        try
        {
            StrategicFramework plan = new() { Id = FrameworkId.Parse("plan"), Name = "", Language = text };
            return plan.Language is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
