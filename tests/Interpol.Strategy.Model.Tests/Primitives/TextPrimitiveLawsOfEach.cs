using FsCheck;

namespace Interpol.Strategy.Model.Tests;

public sealed class ElementCodeLaws : TextPrimitiveLaws<ElementCode>
{
    internal override Gen<ElementCode> Values => Primitives.ElementCodes;
}

public sealed class FrameworkIdLaws : TextPrimitiveLaws<FrameworkId>
{
    internal override Gen<FrameworkId> Values => Primitives.FrameworkIds;
}

public sealed class ElementReferenceLaws : TextPrimitiveLaws<ElementReference>
{
    internal override Gen<ElementReference> Values => Primitives.ElementReferences;
}

public sealed class FrameworkPeriodLaws : TextPrimitiveLaws<FrameworkPeriod>
{
    internal override Gen<FrameworkPeriod> Values => Primitives.FrameworkPeriods;
}
