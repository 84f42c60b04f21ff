namespace Interpol.Strategy.Model;

/// <summary>Creates references to the elements of a framework.</summary>
internal static class ReferenceLookup
{
    public static ElementReference GetReference(StrategicFramework framework, StrategyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return TryGetReference(framework, element, out ElementReference reference)
            ? reference
            : throw CreateException(framework, element);
    }

    public static bool TryGetReference(
        StrategicFramework framework, StrategyElement? element, out ElementReference reference)
    {
        // A reference is resolved by its code alone, so the code must lead back to the element or to an equal one.
        StrategyElement? found = FindEqual(framework, element);
        reference = found is null ? default : new(framework.Id, found.GetCode()!.Value);
        return found is not null;
    }

    /// <summary>Returns the element that the code of an element refers to, if both are equal.</summary>
    public static StrategyElement? FindEqual(StrategicFramework framework, StrategyElement? element) =>
        element?.GetCode() is { } code && FindByCode(framework, code) is { } found && found == element ? found : null;

    private static Exception CreateException(StrategicFramework framework, StrategyElement element) =>
        element.GetCode() is not { } code ? CreateNoCodeException(element)
        : !ElementLocator.TryGetLocation(framework, element, out _) ? LookupErrors.Element(framework, element)
        : CreateAmbiguousCodeException(element, FindByCode(framework, code)!);

    private static ArgumentException CreateNoCodeException(StrategyElement element) => new(
        $"{nameof(element)} must have a code, but {Quoting.Quote(element.ToString())} does not have one.", nameof(
            element));

    private static ArgumentException CreateAmbiguousCodeException(
        StrategyElement element, StrategyElement found) => new(
        $"{nameof(element)} must be the one that its code refers to, "
            + $"but the code of {Quoting.Quote(element.ToString())} refers to {Quoting.Quote(found.ToString())}. "
            + "Give each element its own code.",
        nameof(element));

    private static StrategyElement? FindByCode(StrategicFramework framework, ElementCode code) =>
        CodeLookup.Find(framework, code.ToString(), code._packed, CodeLookup.Coded);
}
